import { errorCount, problemsOf, reportOf } from '../../src/commands/check/examine.ts';
import { buildInstant } from '../../src/corpus/build-date.ts';
import { readFiles } from '../../src/corpus/read.ts';

/** Checks the content folders named on the command line one after another; prints what each came to as a line of JSON. */
for (const root of process.argv.slice(2)) {
  const problems = problemsOf(readFiles(root), buildInstant(), '');
  const { details, summary } = reportOf(problems, ['de']);
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(JSON.stringify({ errors: errorCount(problems), output: details + summary, memory }));
}
