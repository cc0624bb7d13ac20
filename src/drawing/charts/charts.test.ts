import { describe, expect, it } from 'vitest';
import { overlap } from '../geometry.ts';
import { estimatedWidth } from '../text-width.ts';
import { layoutBars } from './bars.ts';
import { layoutColumns } from './columns.ts';
import { frame, type ChartLayout } from './shapes.ts';
import { layoutLine } from './line.ts';
import { layoutStrips } from './strips.ts';

const ticks = [0, 50, 100].map((value) => ({ value, text: `${value} %` }));

/** The rooms of all texts of a layout. */
function boxes({ texts }: ChartLayout) {
  return texts.map(({ x, y, text, anchor, quiet }) => {
    const size = quiet ? frame.small : frame.fontSize;
    const width = estimatedWidth(text, size);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { x: left, y: y - size * 0.8, width, height: size };
  });
}

function expectTidy(layout: ChartLayout) {
  const all = boxes(layout);
  for (const [index, box] of all.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
    expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    for (const other of [...all.slice(index + 1), ...layout.bars])
      expect(overlap(box, other), layout.texts[index]!.text).toBe(false);
  }
}

describe('bars', () => {
  it('are as long as their values, from zero', () => {
    const { bars } = layoutBars([
      { label: 'a', value: 10, text: '10' },
      { label: 'b', value: 5, text: '5' },
      { label: 'c', value: 0, text: '0' },
    ]);
    expect(bars[0]!.width).toBeCloseTo(2 * bars[1]!.width, 0);
    expect(bars[2]!.width).toBe(0);
  });

  it('stay tidy with long Russian names and values', () => {
    const name = 'Производство компьютеров, электронных и оптических изделий в Саксонии';
    expectTidy(layoutBars([12_345_678, 5, 1].map((value) => ({ label: name, value, text: `около ${value}` }))));
  });
});

describe('columns', () => {
  const columns = [2012, 2017, 2018, 2021].map((year, index) => ({
    year,
    parts: [
      { value: 40 + index * 10, tone: 'solid' as const },
      { value: 5, tone: 'open' as const },
    ],
    text: `rund ${45 + index * 10}`,
  }));
  const dividers = [
    { year: 2014.5, text: 'июль 2014: санкции' },
    { year: 2021.9, text: 'февраль 2022: нападение' },
  ];

  it('leave room for years without a value', () => {
    const { bars } = layoutColumns(columns, ticks);
    const [first, , second, , third] = bars.map(({ x }) => x) as [number, number, number, number, number];
    expect((second - first) / (third - second)).toBeCloseTo(5, 0);
  });

  it('put the parts of a year on each other', () => {
    const { bars } = layoutColumns(columns, ticks);
    expect(bars[1]!.y + bars[1]!.height).toBeCloseTo(bars[0]!.y, 1);
  });

  it('stay tidy with dividers, and draw those inside the years only', () => {
    const layout = layoutColumns(columns, ticks, [...dividers, { year: 2030, text: 'später' }]);
    expectTidy(layout);
    expect(layout.paths.filter(({ kind }) => kind === 'divider')).toHaveLength(2);
  });
});

describe('a line', () => {
  const points = [2019, 2020, 2022].map((year) => ({ year, value: 10, text: '1 100 000' }));

  it('is broken where a year is missing', () => {
    const { paths } = layoutLine(points, [0, 100], ticks);
    const { d } = paths.find(({ kind }) => kind === 'line')!;
    expect(d.match(/M/g)).toHaveLength(2);
  });

  it('shows the first place on top if the axis is turned', () => {
    const ranks = [1, 16].map((value, index) => ({ year: 2019 + index, value, text: String(value) }));
    const layout = layoutLine(ranks, [16, 1], []);
    expect(layout.points[0]!.y).toBeLessThan(layout.points[1]!.y);
  });

  it('stays tidy with many close values', () => {
    expectTidy(
      layoutLine(
        Array.from({ length: 9 }, (_none, index) => ({
          year: 2010 + index,
          value: 50 + (index % 2),
          text: '1 100 000',
        })),
        [0, 100],
        ticks,
      ),
    );
  });
});

it('strips show how far a place is between the first and the last', () => {
  const layout = layoutStrips([
    { label: 'Innovationsindex 2018: 1 von 3', rank: 1, outOf: 3 },
    { label: 'Index 2019: 2 von 3', rank: 2, outOf: 3 },
    { label: 'Index 2020: 3 von 3', rank: 3, outOf: 3 },
  ]);
  const [first, middle, last] = layout.points.map(({ x }) => x) as [number, number, number];
  expect(middle - first).toBeCloseTo(last - middle, 1);
  expectTidy(layout);
});
