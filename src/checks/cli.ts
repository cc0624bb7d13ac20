import { buildInstant } from '../build/build-date.ts';
import { isLocale, localeCodes, type Locale } from '../config/locales.ts';
import { parseCorpus } from '../corpus/corpus.ts';
import { contentRoot, readFiles } from '../corpus/read.ts';
import { describe } from './report.ts';
import { check } from './run.ts';

/** Languages of the report: `--lang=de`, else the system's if the site has it, else both. */
function languages(): readonly Locale[] {
  const chosen = process.argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const system = process.env.CI ? undefined : process.env.LANG?.slice(0, 2);
  const wanted = chosen ?? system;
  return isLocale(wanted) ? [wanted] : localeCodes;
}

const problems = check(parseCorpus(readFiles(contentRoot())), buildInstant());
for (const problem of problems) console.error(describe(problem, languages()) + '\n');
const errors = problems.filter((problem) => problem.severity === 'error').length;
console.log(`content: ${errors} errors, ${problems.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
