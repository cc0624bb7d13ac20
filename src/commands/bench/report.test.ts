import { describe, expect, it } from 'vitest';
import { figuresOf, markdown, median } from './report.ts';
import type { Run } from './runs.ts';

const run = (change: Partial<Run>): Run => ({
  state: 'this',
  entries: 100,
  kind: 'clean',
  wall: 10,
  cpu: 12,
  memory: 500e6,
  steps: { pages: 6, search: 2 },
  site: { pages: 800, files: 3200, bytes: 40e6, index: 2e6 },
  ...change,
});

describe('the report of measurements', () => {
  it('takes the middle of several runs of the same', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([5]), median([]), median([1, undefined])]).toEqual([
      2,
      2.5,
      5,
      undefined,
      undefined,
    ]);
    const [figure, ...others] = figuresOf([
      run({ wall: 30 }),
      run({ wall: 10, steps: { pages: 8, search: 2 } }),
      run({ wall: 20 }),
    ]);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ runs: 3, wall: 20, cpu: 12, steps: { pages: 6, search: 2 } });
  });

  it('shows figures and steps, and leaves out what is not known', () => {
    const text = markdown(figuresOf([run({}), run({ kind: 'check', memory: undefined, steps: {}, site: undefined })]));
    expect(text).toContain('| 100 | clean build | this | 10.0 | 12.0 | 500 | 800 | 3200 | 40 | 2.0 |');
    expect(text).toContain('| 100 | check of the content | this | 10.0 | 12.0 |  |  |  |  |  |');
    expect(text).toContain('| 100 | clean build | this | 6.0 | 2.0 |');
    expect(text).not.toContain('/ this');
  });

  it('compares the second state with the first, each kind with its own', () => {
    const before = [run({ state: 'before', wall: 40, cpu: 24 }), run({ state: 'before', kind: 'unchanged', wall: 20 })];
    const text = markdown(figuresOf([...before, run({}), run({ kind: 'unchanged', wall: 1 })]));
    expect(text).toContain('| entries | this / before | wall | CPU | memory | bytes |');
    expect(text).toContain('| 100 | clean build | 0.25 | 0.50 | 1.00 | 1.00 |');
    expect(text).toContain('| 100 | build without a change | 0.05 | 1.00 | 1.00 | 1.00 |');
  });
});
