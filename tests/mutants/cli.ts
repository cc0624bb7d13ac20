/**
 * Changes the sources in small ways and tells which changes no test beside the modules notices:
 * npm run mutants -- [folder or file below src …] [--seed=1] [--count=200]
 * The work is done by Stryker in a copy of the project below .build.
 */
import { parseArgs } from 'node:util';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { addNumbers } from './numbers.ts';
import { report } from './report.ts';
import type { Sample } from './sample.ts';

/** Where the pure core lies, and how much of it the tests have to hold, in percent. */
const folders = ['domain', 'checks/parity', 'drawing', 'views'];
const least = 85;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string' } },
});
const chosen = positionals.length > 0 ? positionals : folders;
const sample: Sample = { seed: Number(values.seed), ...(values.count && { count: Number(values.count) }) };

const options: PartialStrykerOptions & { sample: Sample } = {
  mutate: [
    ...chosen.map((path) => (path.endsWith('.ts') ? `src/${path}` : `src/${path}/**/*.ts`)),
    '!src/**/*.{test,d}.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/sample.ts'],
  checkers: ['sample'],
  sample,
  warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: false },
  reporters: ['progress-append-only'],
  concurrency: 1,
  // The machine may be busy with other work; a mutant that never ends is still found.
  timeoutMS: 60_000,
  tempDirName: '.build/mutants',
  cleanTempDir: 'always',
  ignorePatterns: ['content', 'docs', 'dist', 'preview', 'public'],
  disableTypeChecks: false,
};

await addNumbers();
const scores = report(await new Stryker(options).runMutationTest(), chosen);
if (scores.some((score) => score < least)) process.exitCode = 1;
