import { describe, expect, it } from 'vitest';
import { compareFigures, developments, partsOfYear, type Named } from './comparison.ts';

const named = (name: string, indicator: string, value: number, asOf: string, scope?: string): Named => ({
  name,
  figure: { indicator, value, asOf, ...(scope && { scope: { de: scope } }) },
});
const names = (groups: readonly (readonly Named[])[]) => groups.map((group) => group.map(({ name }) => name));

describe('developments', () => {
  it('joins values of one thing in the order of years, never those of another scope', () => {
    const figures = [
      named('b', 'population', 2, '2019'),
      named('a', 'population', 3, '2017-12-31'),
      named('town', 'population', 1, '2018', 'town'),
      named('single', 'area', 1, '2018'),
      named('lasting', 'area', 1, 'stable'),
    ];
    expect(names(developments(figures))).toEqual([['a', 'b']]);
  });

  it('keeps indicators apart, and names of scopes from names of indicators', () => {
    const figures = [
      named('a', 'x', 1, '2018'),
      named('b', 'y', 1, '2019'),
      named('c', 'x', 1, '2019', 'y'),
      named('d', 'x', 1, '2018', 'y'),
    ];
    expect(names(developments(figures))).toEqual([['d', 'c']]);
  });

  it('takes the last value of a year', () => {
    const figures = [named('a', 'x', 1, '2018-01'), named('b', 'x', 2, '2018-12'), named('c', 'x', 3, '2019')];
    expect(names(developments(figures))).toEqual([['b', 'c']]);
  });
});

it('sets the parts of a year beside each other, the largest first', () => {
  const figures = [
    named('saxony', 'share', 2.8, '2017'),
    named('germany', 'share', 3.1, '2017', 'Germany'),
    named('later', 'share', 3.2, '2018', 'EU'),
  ];
  expect(names(partsOfYear(figures))).toEqual([['germany', 'saxony']]);
  const twice = [
    named('first', 'share', 1, '2017'),
    named('last', 'share', 2, '2017'),
    named('undated', 'share', 3, 'stable', 'EU'),
  ];
  expect(partsOfYear(twice)).toEqual([]);
  const other = [named('a', 'share', 1, '2017'), named('b', 'rate', 2, '2017', 'EU')];
  expect(partsOfYear(other)).toEqual([]);
  expect(partsOfYear([named('a', 'share', 1, 'unknown'), named('b', 'share', 2, 'unknown', 'EU')])).toEqual([]);
});

describe('a comparison of two entries', () => {
  const reason = (a: Named[], b: Named[]) => {
    const [only] = compareFigures(a, b);
    return only && 'refusal' in only ? only.refusal : only?.pair.map(({ name }) => name);
  };

  it('takes the values nearest in time', () => {
    const a = [named('a17', 'population', 1, '2017-12-31'), named('a22', 'population', 1, '2022-12-31')];
    const b = [named('b18', 'population', 1, '2018-01-01'), named('b21', 'population', 1, '2020')];
    expect(reason(a, b)).toEqual(['a17', 'b18']);
  });

  it('takes the latest of equally near values', () => {
    const a = [named('a17', 'x', 1, '2017'), named('a19', 'x', 1, '2019')];
    expect(reason(a, [named('b17', 'x', 1, '2017'), named('b19', 'x', 1, '2019')])).toEqual(['a19', 'b19']);
  });

  it('refuses years too far apart, and names them', () => {
    expect(reason([named('a', 'x', 1, '2017')], [named('b', 'x', 1, '2020')])).toEqual({
      reason: 'years',
      years: [2017, 2020],
    });
  });

  it('allows twelve months and refuses thirteen', () => {
    expect(reason([named('a', 'x', 1, '2017-12-31')], [named('b', 'x', 1, '2018-12-31')])).toEqual(['a', 'b']);
    expect(reason([named('a', 'x', 1, '2017-12-01')], [named('b', 'x', 1, '2019-01-01')])).toMatchObject({
      reason: 'years',
    });
  });

  it('refuses what only one of them has, what has no date, and leaves parts out', () => {
    expect(reason([named('a', 'x', 1, '2017')], [])).toEqual({ reason: 'only-one', side: 0 });
    expect(reason([], [named('b', 'x', 1, '2017')])).toEqual({ reason: 'only-one', side: 1 });
    expect(reason([named('a', 'x', 1, 'unknown')], [named('b', 'x', 1, '2017')])).toEqual({ reason: 'undated' });
    expect(compareFigures([named('a', 'x', 1, '2017', 'part')], [named('b', 'x', 1, '2017', 'part')])).toEqual([]);
  });

  it('names the side on which a value lies, and compares indicator by indicator in the order of the first', () => {
    const rows = compareFigures(
      [named('a1', 'y', 1, '2017'), named('a2', 'x', 1, '2017')],
      [named('b1', 'z', 1, '2017'), named('b2', 'x', 2, '2017'), named('b3', 'y', 3, '2017')],
    );
    expect(rows.map((row) => [row.indicator, 'pair' in row && row.pair.map(({ name }) => name)])).toEqual([
      ['y', ['a1', 'b3']],
      ['x', ['a2', 'b2']],
      ['z', false],
    ]);
  });

  it('counts months between the nearest days, in whichever order the values stand', () => {
    expect(reason([named('a', 'x', 1, '2020')], [named('b', 'x', 1, '2017')])).toEqual({
      reason: 'years',
      years: [2020, 2017],
    });
    expect(reason([named('a', 'x', 1, '2018-12-31')], [named('b', 'x', 1, '2017')])).toEqual(['a', 'b']);
    expect(reason([named('a', 'x', 1, '2017')], [named('b', 'x', 1, '2017-05')])).toEqual(['a', 'b']);
    // Inside a year it is no nearer than on its edge: the latest of both wins.
    const [inside, after] = [named('b17', 'x', 1, '2017-05'), named('b18', 'x', 1, '2018')];
    expect(reason([named('a', 'x', 1, '2017')], [inside, after])).toEqual(['a', 'b18']);
  });

  it('has no use for values without a date, also beside a lasting one', () => {
    const undated = { reason: 'undated' };
    expect(reason([named('a', 'x', 1, 'stable')], [named('b', 'x', 1, 'unknown')])).toEqual(undated);
    expect(reason([named('a', 'x', 1, 'unknown')], [named('b', 'x', 1, 'stable')])).toEqual(undated);
    expect(reason([named('a', 'x', 1, '2017')], [named('b', 'x', 1, 'unknown')])).toEqual(undated);
    expect(reason([named('a', 'x', 1, 'unknown'), named('a17', 'x', 1, '2017')], [named('b', 'x', 1, '2017')])).toEqual(
      ['a17', 'b'],
    );
  });

  it('prefers lasting values to the latest', () => {
    const a = [named('a17', 'x', 1, '2017'), named('lasting', 'x', 1, 'stable')];
    expect(reason(a, [named('b', 'x', 1, '2017')])).toEqual(['lasting', 'b']);
  });

  it('lets a lasting value stand beside any date', () => {
    expect(reason([named('a', 'area', 1, 'stable')], [named('b', 'area', 1, '2018')])).toEqual(['a', 'b']);
  });
});
