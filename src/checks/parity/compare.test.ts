import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import { compareQuantities } from './compare.ts';
import type { Quantity } from './quantity.ts';

const quantity = (value: string, more: Partial<Quantity> = {}): Quantity => ({
  kind: 'number',
  value,
  raw: value,
  start: 0,
  end: value.length,
  soft: false,
  ...more,
});
const soft = (value: string, more: Partial<Quantity> = {}) => quantity(value, { soft: true, ...more });
const compare = (...[left, right, elsewhere]: Parameters<typeof compareQuantities>) =>
  compareQuantities(left, right, elsewhere).map(({ left: a, right: b }) => [a?.value, b?.value]);

describe('two texts', () => {
  it('say the same where each quantity has its counterpart, however often', () => {
    expect(compare([quantity('5'), quantity('7')], [quantity('7'), quantity('5'), quantity('5')])).toEqual([]);
    expect(compare([], [])).toEqual([]);
  });

  it('differ in value, kind or unit', () => {
    expect(compare([quantity('5')], [quantity('6')])).toEqual([['5', '6']]);
    expect(compare([quantity('05', { kind: 'month' })], [quantity('05')])).toEqual([
      ['05', undefined],
      [undefined, '05'],
    ]);
    expect(compare([quantity('5', { unit: 'eur' })], [quantity('5', { unit: 'rub' })])).toEqual([['5', '5']]);
  });

  it('agree where one of them names no unit', () => {
    expect(compare([quantity('5', { unit: 'eur' })], [quantity('5')])).toEqual([]);
    expect(compare([quantity('5')], [quantity('5', { unit: 'eur' })])).toEqual([]);
  });

  it('lack what has no counterpart, each once', () => {
    expect(compare([quantity('5'), quantity('5'), quantity('7')], [quantity('5')])).toEqual([['7', undefined]]);
    expect(compare([], [quantity('9'), quantity('9')])).toEqual([[undefined, '9']]);
  });

  it('pair each difference once, in the order of the text', () => {
    expect(compare([quantity('1'), quantity('2')], [quantity('3'), quantity('4')])).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
    expect(compare([quantity('1'), quantity('2')], [quantity('3')])).toEqual([
      ['1', '3'],
      ['2', undefined],
    ]);
  });
});

describe('a number word', () => {
  it('needs a counterpart only above four', () => {
    expect(compare([soft('4')], [])).toEqual([]);
    expect(compare([soft('5')], [])).toEqual([['5', undefined]]);
    expect(compare([], [soft('4')])).toEqual([]);
    expect(compare([], [soft('5')])).toEqual([[undefined, '5']]);
  });

  it('needs none as a month or a part', () => {
    expect(compare([soft('05', { kind: 'month' })], [soft('1/2', { kind: 'fraction' })])).toEqual([]);
  });

  it('that is small differs from what stands in its place', () => {
    expect(compare([soft('2')], [quantity('3')])).toEqual([['2', '3']]);
    expect(compare([quantity('3')], [soft('2')])).toEqual([['3', '2']]);
    expect(compare([soft('2')], [soft('3')])).toEqual([['2', '3']]);
    expect(compare([soft('05', { kind: 'month' })], [soft('06', { kind: 'month' })])).toEqual([['05', '06']]);
  });
});

describe('a year or date that the other text says elsewhere', () => {
  const elsewhere = (left: Quantity[], right: Quantity[]) => ({ left, right });

  it('may be repeated', () => {
    expect(compare([quantity('2018')], [], elsewhere([], [quantity('2018')]))).toEqual([]);
    expect(compare([], [quantity('1999')], elsewhere([quantity('1999')], []))).toEqual([]);
    const date = quantity('05-14', { kind: 'date' });
    expect(compare([date], [], elsewhere([], [date]))).toEqual([]);
  });

  it('is looked for only there where the other text stands', () => {
    expect(compare([quantity('2018')], [], elsewhere([quantity('2018')], []))).toEqual([['2018', undefined]]);
    expect(compare([], [quantity('2018')], elsewhere([], [quantity('2018')]))).toEqual([[undefined, '2018']]);
  });

  it('is no excuse for other numbers', () => {
    for (const number of ['780', '2100', '12018', '20188', '1899'])
      expect(compare([quantity(number)], [], elsewhere([], [quantity(number)]))).toEqual([[number, undefined]]);
  });

  it('stands for what the other text says more often in its place', () => {
    const years = ['2018', '2019'].map((year) => quantity(year));
    const [first, second] = [quantity('2018'), quantity('2019')];
    expect(compare([first, second], [second, quantity('2019')], elsewhere([], [first, ...years]))).toEqual([
      ['2018', '2019'],
    ]);
    expect(compare([second, quantity('2019')], [first, second], elsewhere([first, ...years], []))).toEqual([
      ['2019', '2018'],
    ]);
    expect(compare([first, second], [second], elsewhere([], [first]))).toEqual([]);
    const month = quantity('05', { kind: 'month' });
    expect(compare([first, month], [month, month], elsewhere([], [first]))).toEqual([]);
  });
});

describe('blocks of two texts', () => {
  it('go one by one where the shapes are the same', () => {
    expect(align(['heading', 'paragraph'], ['heading', 'paragraph'])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(align([], [])).toEqual([]);
  });

  it('go section by section where the headings are the same', () => {
    expect(align(['paragraph', 'heading', 'list', 'paragraph'], ['paragraph', 'heading', 'paragraph'])).toEqual([
      [[0], [0]],
      [
        [1, 2, 3],
        [1, 2],
      ],
    ]);
    expect(align(['paragraph'], ['list'])).toEqual([[[0], [0]]]);
    expect(align(['paragraph', 'list'], ['paragraph'])).toEqual([[[0, 1], [0]]]);
  });

  it('go as a whole where they are not', () => {
    expect(align(['heading', 'paragraph'], ['paragraph', 'list', 'paragraph'])).toEqual([
      [
        [0, 1],
        [0, 1, 2],
      ],
    ]);
  });
});
