import { describe, expect, it } from 'vitest';
import { estimatedWidth } from '../text-width.ts';
import { layoutBars } from './bars.ts';
import { layoutColumns } from './columns.ts';
import { layoutLine } from './line.ts';
import type { ChartLayout } from './shapes.ts';
import { layoutStrips } from './strips.ts';

/** Texts with their places, in the order of the layout. */
const texts = ({ texts: all }: ChartLayout) => all.map(({ text, x, y, anchor }) => [text, x, y, anchor]);
const paths = ({ paths: all }: ChartLayout, wanted: string) =>
  all.filter(({ kind }) => kind === wanted).map(({ d }) => d);
const tenth = (value: number) => Math.round(value * 10) / 10;

describe('bars', () => {
  // Digits and “a” are 8.19 wide at size 13; the frame is 360 wide with an edge of 6.
  const layout = layoutBars([
    { label: 'aa', value: 10, text: '10' },
    { label: 'a', value: 5, text: '5', tone: 'open' },
  ]);

  it('begin right of the names and end where the longest leaves room for its value', () => {
    // 6 + 16.38 for the names + 8; from there to 360 less 16.38 for the values, 6 before and 6 behind them.
    expect(layout.bars).toEqual([
      { x: 30.4, y: 10, width: 301.2, height: 14, tone: 'solid' },
      { x: 30.4, y: 34, width: 150.6, height: 14, tone: 'open' },
    ]);
  });

  it('have their names before and their values behind them, on one line', () => {
    expect(texts(layout)).toEqual([
      ['aa', 6, 21.5, 'start'],
      ['10', 337.6, 21.5, 'start'],
      ['a', 6, 45.5, 'start'],
      ['5', 187, 45.5, 'start'],
    ]);
    expect([layout.width, layout.height]).toEqual([360, 58]);
    expect(layout.texts.some(({ quiet }) => quiet)).toBe(false);
  });

  it('have their names above them as soon as one is wider than a third of the layout', () => {
    const widest = 'a'.repeat(14);
    expect(estimatedWidth(widest, 13)).toBeLessThan(0.33 * 360);
    expect(layoutBars([{ label: widest, value: 1, text: '1' }]).bars[0]?.y).toBe(10);
    const wider = layoutBars([
      { label: 'a', value: 1, text: '1' },
      { label: `${widest}a`, value: 1, text: '1' },
    ]);
    expect(wider.bars.map(({ x, y }) => [x, y])).toEqual([
      [6, 29.5],
      [6, 73],
    ]);
    expect(texts(wider)).toEqual(
      [
        ['a', 6, 23, 'start'],
        ['1', 351.8 - 8.2 + 2.2, 41, 'start'],
        [`${widest}a`, 6, 66.5, 'start'],
        ['1', 351.8 - 8.2 + 2.2, 84.5, 'start'],
      ].map(([text, x, y, anchor]) => [text, tenth(Number(x)), y, anchor]),
    );
    expect(wider.height).toBe(97);
  });

  it('break long names into lines', () => {
    const long = layoutBars([{ label: `${'a'.repeat(30)} ${'b'.repeat(30)}`, value: 1, text: '1' }]);
    expect(texts(long).map(([, , y]) => y)).toEqual([23, 42.5, 60.5]);
    expect(long.bars[0]?.y).toBe(49);
  });

  it('are parted by lines across with a text below', () => {
    const parted = layoutBars([{ divider: 'Teil' }, { label: 'a', value: 1, text: '1' }]);
    expect(paths(parted, 'divider')).toEqual(['M6 10L354 10']);
    expect(parted.texts[0]).toEqual({ text: 'Teil', x: 6, y: 23, anchor: 'start', quiet: true });
    expect(parted.bars[0]?.y).toBe(38.5);
  });

  it('are nothing where there are no rows, and have no length where all is zero', () => {
    expect(layoutBars([])).toMatchObject({ bars: [], height: 10 });
    expect(layoutBars([{ label: 'a', value: 0, text: '0' }]).bars[0]?.width).toBe(0);
  });
});

describe('columns', () => {
  const ticks = [0, 100].map((value) => ({ value, text: String(value) }));
  const column = (year: number, value: number, text = 'a') => ({
    year,
    parts: [{ value, tone: 'solid' as const }],
    text,
  });
  // The field begins right of the widest number of the axis: 6 + 3 digits of 6.93 + 8; four years share the rest.
  const left = 6 + 3 * 6.93 + 8;
  const year = (354 - left) / 4;
  const layout = layoutColumns([column(2012, 50), column(2015, 100)], ticks);

  it('stand in the middle of their years, as high as their values', () => {
    expect(layout.bars).toEqual([
      { x: tenth(left + year / 2 - 13), y: 100.5, width: 26, height: 75, tone: 'solid' },
      { x: tenth(left + 3.5 * year - 13), y: 25.5, width: 26, height: 150, tone: 'solid' },
    ]);
  });

  it('have their values above them', () => {
    expect(texts(layout).filter(([text]) => text === 'a')).toEqual([
      ['a', tenth(left + year / 2), 95.5, 'middle'],
      ['a', tenth(left + 3.5 * year), 20.5, 'middle'],
    ]);
  });

  it('stand on an axis with its numbers on the left and the years that have a value below', () => {
    expect(paths(layout, 'grid')).toEqual([`M${tenth(left)} 175.5L354 175.5`, `M${tenth(left)} 25.5L354 25.5`]);
    expect(texts(layout).filter(([text]) => text !== 'a')).toEqual([
      ['0', tenth(left - 6), 179.5, 'end'],
      ['100', tenth(left - 6), 29.5, 'end'],
      ...[2012, 2015].map((each) => [String(each), tenth(left + (each - 2012 + 0.5) * year), 193, 'middle']),
    ]);
    expect([layout.width, layout.height]).toEqual([360, 201]);
  });

  it('reach as high as the highest value where that is above the axis', () => {
    const high = layoutColumns([column(2012, 200), column(2013, 100)], ticks);
    expect(high.bars.map(({ height }) => height)).toEqual([150, 75]);
  });

  it('are narrower where there are many years', () => {
    const many = Array.from({ length: 16 }, (_none, index) => column(2000 + index, 1, ''));
    expect(layoutColumns(many, ticks).bars[0]?.width).toBe(tenth(((354 - left) / 16) * 0.7));
  });

  it('put the parts of a year on each other, and the sum above both', () => {
    const parts = [
      { value: 40, tone: 'solid' as const },
      { value: 20, tone: 'open' as const },
    ];
    const both = layoutColumns([{ year: 2012, parts, text: 'b' }], ticks);
    expect(both.bars.map(({ y, height, tone }) => [y, height, tone])).toEqual([
      [115.5, 60, 'solid'],
      [85.5, 30, 'open'],
    ]);
    expect(texts(both).find(([text]) => text === 'b')?.[2]).toBe(80.5);
  });

  it('name as many of the years with a value as have room in two rows, the last in the first one', () => {
    const named = (...years: number[]) =>
      texts(
        layoutColumns(
          years.map((each) => column(each, 1, '')),
          [],
        ),
      ).flatMap(([text]) => text || []);
    expect(named(2010, 2018)).toEqual(['2010', '2018']);
    expect(named(2005, 2012, 2013, 2015)).toEqual(['2005', '2012', '2013', '2015']);
    const all = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_none, index) => from + index);
    expect(named(...all(2010, 2018))).toHaveLength(9);
    expect(named(...all(2000, 2019))).toEqual(all(2000, 2019).map(String));
    expect(named(...all(1990, 2019)).length).toBeLessThan(25);
    expect(named(1000, 1990, 1995, 1999)).toEqual(['1000', '1995', '1999']);
    const levels = layoutColumns([column(2000, 1, ''), column(2018, 1, ''), column(2019, 1, '')], []).texts;
    expect(levels.filter(({ text }) => text).map(({ text, y }) => [text, y])).toEqual([
      ['2000', 193],
      ['2018', 212.5],
      ['2019', 193],
    ]);
  });
  it('are parted by lines at turning points, each with its text on a line of its own above', () => {
    const parted = layoutColumns([column(2012, 50), column(2015, 100)], ticks, [
      { year: 2013.5, text: 'aa' },
      { year: 2015.9, text: 'bbbb' },
      { year: 2012, text: 'am Anfang' },
      { year: 2016, text: 'am Ende' },
    ]);
    const [first, second] = [left + 1.5 * year, left + 3.9 * year];
    expect(paths(parted, 'divider')).toEqual([
      `M${tenth(first)} 23.5L${tenth(first)} 214.5`,
      `M${tenth(second)} 43L${tenth(second)} 214.5`,
    ]);
    expect(texts(parted).filter(([text]) => text === 'aa' || text === 'bbbb')).toEqual([
      ['aa', tenth(first - 6.93), 19.5, 'start'],
      // There is no room to the right of the frame, so it ends there.
      ['bbbb', tenth(354 - 4 * 6.93), 39, 'start'],
    ]);
    expect(parted.height).toBe(240);
  });

  it('have their values inside the drawing at both ends', () => {
    const wide = '1 000 000';
    const ends = layoutColumns([column(2000, 1, wide), column(2019, 1, wide)], []);
    // Twenty years share 340; a value begins or ends where its column does.
    const overhang = (estimatedWidth(wide, 13) - 17 * 0.7) / 2;
    expect(texts(ends).filter(([text]) => text === wide)).toEqual([
      [wide, tenth(14 + 8.5 + overhang), 20.5, 'middle'],
      [wide, tenth(354 - 8.5 - overhang), 20.5, 'middle'],
    ]);
  });

  it('have no value where it would stand on a turning point or another value, but beside it if there is room', () => {
    const wide = '1 000 000';
    const crowded = [2012, 2013, 2014, 2015, 2016, 2017].map((each) => column(each, 100, wide));
    const written = texts(layoutColumns(crowded, ticks)).filter(([text]) => text === wide);
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(6);
    const inTheWay = layoutColumns([column(2012, 50, wide), column(2015, 100, '')], ticks, [
      { year: 2012 + 0.5 + 16 / year, text: '' },
    ]);
    const room = estimatedWidth(wide, 13);
    // Pushed to the left until it ends where its column ends.
    expect(texts(inTheWay).find(([text]) => text === wide)?.[1]).toBe(tenth(left + year / 2 - (room - 26) / 2));
  });
});

describe('a line', () => {
  const ticks = [0, 100].map((value) => ({ value, text: String(value) }));
  const left = 6 + 3 * 6.93 + 8;
  const year = (354 - left) / 4;
  const at = (index: number) => tenth(left + (index + 0.5) * year);
  const layout = layoutLine(
    [
      { year: 2012, value: 50, text: 'a' },
      { year: 2013, value: 100, text: 'b' },
      { year: 2015, value: 0, text: 'c' },
    ],
    [0, 100],
    ticks,
  );

  it('has a point in the middle of each year that has a value', () => {
    expect(layout.points).toEqual([
      { x: at(0), y: 100.5 },
      { x: at(1), y: 25.5 },
      { x: at(3), y: 175.5 },
    ]);
  });

  it('joins values of years that follow each other, and no others', () => {
    expect(paths(layout, 'line')).toEqual([`M${at(0)},100.5L${at(1)},25.5M${at(3)},175.5Z`]);
  });

  it('names each value beside its point', () => {
    const named = layout.texts.filter(({ quiet }) => !quiet);
    expect(named.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    named.forEach(({ x, y }, index) => {
      const point = layout.points[index];
      expect(Math.hypot(x - (point?.x ?? 0), y - (point?.y ?? 0))).toBeLessThan(25);
    });
  });

  it('keeps the names off the lines that it draws', () => {
    const [rising] = layout.texts.filter(({ quiet }) => !quiet);
    // The line leaves the first point to the upper right, so its name cannot stand there.
    expect(rising?.anchor).not.toBe('start');
  });

  it('orders the line by years whatever the order of the values', () => {
    const back = layoutLine(
      [
        { year: 2013, value: 100, text: 'b' },
        { year: 2012, value: 50, text: 'a' },
      ],
      [0, 100],
      [],
    );
    expect(paths(back, 'line')[0]).toMatch(/^M[\d.]+,100\.5L[\d.]+,25\.5$/);
  });
});

describe('strips', () => {
  it('stand below their names, from the first place to the last, with the point at the place', () => {
    const layout = layoutStrips([
      { label: 'aa', rank: 1, outOf: 3 },
      { label: 'bb', rank: 2, outOf: 3 },
    ]);
    expect(texts(layout)).toEqual([
      ['aa', 6, 19, 'start'],
      ['1', 20, 36.5, 'end'],
      ['3', 334, 36.5, 'start'],
      ['bb', 6, 65.5, 'start'],
      ['1', 20, 83, 'end'],
      ['3', 334, 83, 'start'],
    ]);
    expect(paths(layout, 'grid')).toEqual(['M30 32.5L324 32.5', 'M30 79L324 79']);
    expect(layout.points).toEqual([
      { x: 30, y: 32.5 },
      { x: 177, y: 79 },
    ]);
    expect(layout.height).toBe(99);
    expect(layout.texts.map(({ quiet }) => quiet)).toEqual([false, true, true, false, true, true]);
  });

  it('give a long name as many lines as it needs', () => {
    const layout = layoutStrips([{ label: `${'a'.repeat(42)} b`, rank: 1, outOf: 2 }]);
    expect(texts(layout).map(([, , y]) => y)).toEqual([19, 38.5, 56, 56]);
  });
});
