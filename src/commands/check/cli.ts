import { writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { record } from '../../checks/report.ts';
import { check } from '../../checks/run.ts';
import { buildInstant } from '../../corpus/build-date.ts';
import { parseCorpus } from '../../corpus/corpus.ts';
import { contentRoot, readFiles } from '../../corpus/read.ts';
import type { Problem } from '../../domain/problem.ts';
import { reportLanguages } from '../../domain/report-languages.ts';
import { gitlabReport } from './annotations.ts';
import { errorCount, problemsOf, reportOf, withPrefix } from './examine.ts';
import { applyFixes } from './fix.ts';

/**
 * `npm run check`: all problems of the content. Exit code 1 if one of them is an error.
 * `--lang=de|ru` language of the report; `--json` for tools; `--fix` mends what it safely can and
 * reports the rest. On GitHub the problems are printed as annotations too, on GitLab they are written
 * to gl-code-quality-report.json.
 */
const { values: options } = parseArgs({
  options: { lang: { type: 'string' }, json: { type: 'boolean' }, fix: { type: 'boolean' } },
});
const root = contentRoot();
const prefix = relative(process.cwd(), root).split(sep).join('/');
const languages = reportLanguages(options.lang);

/** Mends in rounds, because one change can uncover the next. */
function fix(): Problem[] {
  for (let round = 0, count = 0; ; round++) {
    const corpus = parseCorpus(readFiles(root));
    const problems = check(corpus, buildInstant());
    const changed = [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, list]) => {
      const result = applyFixes(corpus.sources.get(file) ?? '', list);
      return result.count > 0 ? [{ file, ...result }] : [];
    });
    for (const { file, text } of changed) writeFileSync(join(root, file), text);
    count += changed.reduce((sum, file) => sum + file.count, 0);
    if (changed.length > 0 && round < 5) continue;
    if (!options.json) console.log(`fixed: ${count}`);
    return withPrefix(problems, prefix);
  }
}

const problems = options.fix ? fix() : problemsOf(readFiles(root), buildInstant(), prefix);
if (options.json) {
  const records = problems.map((problem) => record(problem, languages));
  console.log(JSON.stringify(records, null, 2));
} else {
  const { details, summary } = reportOf(problems, languages);
  process.stderr.write(details);
  process.stdout.write(summary);
  if (process.env.GITLAB_CI) writeFileSync('gl-code-quality-report.json', gitlabReport(problems, languages));
}
process.exitCode = errorCount(problems) > 0 ? 1 : 0;
