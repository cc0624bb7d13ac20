import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFiles } from '../../corpus/read.ts';
import { checkout } from './checkout.ts';
import { contentFolder } from './content-folder.ts';
import { figuresOf, markdown } from './report.ts';
import { measureAll, type Run, type State } from './runs.ts';

const usage = `npm run bench -- [--entries=100,1000] [--runs=1] [--compare=<git ref>] [--json]

Builds the content with that many generated entries more (100, 1,000 and 5,000 unless said otherwise; 0 for none):
clean, again without a change, and after one text was changed; checks it as well. Prints time, memory,
seconds of each step, pages, files and bytes as Markdown, or with --json as JSON.
--runs     so many times each; what is printed is the median
--compare  measures that commit too, with its own packages, both states in turn, and prints ratios
Use an idle machine: the load before and after stands in the report.`;

const project = fileURLToPath(new URL('../../../', import.meta.url));
const { values: options } = parseArgs({
  options: {
    entries: { type: 'string', default: '100,1000,5000' },
    runs: { type: 'string' },
    compare: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const sizes = options.entries.split(',').map(Number);
const times = Number(options.runs ?? (options.compare ? 2 : 1));
const whole = (value: number, least: number) => Number.isInteger(value) && value >= least;

/** The generated entries are of the day before. */
const today = Date.UTC(2026, 10, 24, 12) / 1000;
const load = () => loadavg()[0]?.toFixed(1);

if (options.help || !sizes.every((size) => whole(size, 0)) || !whole(times, 1)) {
  console.log(usage);
  process.exitCode = options.help ? 0 : 1;
} else await bench();

async function bench() {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const cleanUps = [() => rmSync(scratch, { recursive: true, force: true })];
  process.once('exit', () => {
    for (const cleanUp of cleanUps) cleanUp();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

  const states: Pick<State, 'name' | 'root'>[] = [{ name: 'this', root: project }];
  if (options.compare) {
    const { root, remove } = checkout(project, options.compare);
    cleanUps.push(remove);
    states.unshift({ name: options.compare, root });
  }
  const loadBefore = load();
  const runs: Run[] = [];
  for (const entries of sizes) {
    // Each with the content that its rules know; what is generated is the same.
    const measured = states.map(({ name, root }, index) => ({
      name,
      root,
      content: contentFolder(join(scratch, `content-${entries}-${index}`), readFiles(join(root, 'content')), entries),
    }));
    for (let time = 1; time <= times; time++) {
      process.stderr.write(`${entries} entries, ${time} of ${times}\n`);
      runs.push(...(await measureAll(measured, entries, scratch, today)));
    }
  }
  const machine = {
    cores: cpus().length,
    model: cpus()[0]?.model,
    node: process.version,
    loadBefore,
    loadAfter: load(),
  };
  const figures = figuresOf(runs);
  if (options.json) console.log(JSON.stringify({ machine, figures, runs }, null, 2));
  else
    console.log(
      `${machine.cores} cores (${machine.model}), Node ${machine.node}, ${times} time(s) each; load of the machine before ${machine.loadBefore}, after ${machine.loadAfter}\n\n${markdown(figures)}`,
    );
}
