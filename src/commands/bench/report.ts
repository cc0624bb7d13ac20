import type { Kind, Run } from './runs.ts';

/** The median of measurements of one kind of one state. */
export type Figure = Omit<Run, 'steps'> & { runs: number; steps: Record<string, number> };

/** @returns one figure for each state, number of entries and kind, in the order of the runs */
export function figuresOf(runs: readonly Run[]): Figure[] {
  const groups = Map.groupBy(runs, ({ state, entries, kind }) => `${entries} ${kind} ${state}`);
  return [...groups.values()].map((group) => {
    const [first] = group as [Run, ...Run[]];
    const of = (value: (run: Run) => number | undefined) => median(group.map(value));
    const steps = Object.keys(first.steps).map((name) => [name, of((run) => run.steps[name])] as const);
    return {
      ...first,
      runs: group.length,
      wall: of(({ wall }) => wall) ?? 0,
      cpu: of(({ cpu }) => cpu),
      memory: of(({ memory }) => memory),
      steps: Object.fromEntries(steps.map(([name, seconds]) => [name, seconds ?? 0])),
    };
  });
}

/** The middle value, of an even number the mean of the two in the middle; undefined if one is not known. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (known.length === 0 || known.length < values.length) return undefined;
  const middle = known.length / 2;
  const [low = 0, high = 0] = [known[Math.ceil(middle) - 1], known[Math.floor(middle)]];
  return (low + high) / 2;
}

const titles: Record<Kind, string> = {
  check: 'check of the content',
  clean: 'clean build',
  unchanged: 'build without a change',
  changed: 'build after one text was changed',
};

/** A table of figures and one of steps; with two states also how the second compares with the first. */
export function markdown(figures: readonly Figure[]): string {
  const main = [
    row('entries', '', 'state', 'wall s', 'CPU s', 'peak MB', 'pages', 'files', 'MB', 'index MB'),
    row(...Array.from({ length: 3 }, () => '---'), ...Array.from({ length: 7 }, () => '---:')),
    ...figures.map(({ entries, kind, state, wall, cpu, memory, site }) =>
      row(
        String(entries),
        titles[kind],
        state,
        fixed(wall, 1),
        fixed(cpu, 1),
        fixed(memory === undefined ? undefined : memory / 1e6, 0),
        ...(site
          ? [String(site.pages), String(site.files), fixed(site.bytes / 1e6, 0), fixed(site.index / 1e6, 1)]
          : ['', '', '', '']),
      ),
    ),
  ];
  return [main, stepTable(figures), ratioTable(figures)]
    .filter((table) => table.length > 2)
    .map((table) => table.join('\n'))
    .join('\n\n');
}

function stepTable(figures: readonly Figure[]): string[] {
  const timed = figures.filter(({ steps }) => Object.keys(steps).length > 0);
  const names = [...new Set(timed.flatMap(({ steps }) => Object.keys(steps)))];
  return [
    row('entries', 'seconds of', 'state', ...names),
    row('---', '---', '---', ...names.map(() => '---:')),
    ...timed.map(({ entries, kind, state, steps }) =>
      row(String(entries), titles[kind], state, ...names.map((name) => fixed(steps[name], 1))),
    ),
  ];
}

function ratioTable(figures: readonly Figure[]): string[] {
  const [first, second] = [...new Set(figures.map(({ state }) => state))];
  const pairs = figures
    .filter(({ state }) => state === second)
    .flatMap((later) => {
      const before = figures.find(
        ({ state, entries, kind }) => state === first && entries === later.entries && kind === later.kind,
      );
      return before ? [{ before, later }] : [];
    });
  const ratio = (a: number | undefined, b: number | undefined) => fixed(a === undefined || !b ? undefined : a / b, 2);
  return [
    row('entries', `${second} / ${first}`, 'wall', 'CPU', 'memory', 'bytes'),
    row('---', '---', '---:', '---:', '---:', '---:'),
    ...pairs.map(({ before, later }) =>
      row(
        String(later.entries),
        titles[later.kind],
        ratio(later.wall, before.wall),
        ratio(later.cpu, before.cpu),
        ratio(later.memory, before.memory),
        ratio(later.site?.bytes, before.site?.bytes),
      ),
    ),
  ];
}

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const fixed = (value: number | undefined, digits: number) => (value === undefined ? '' : value.toFixed(digits));
