import { writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInstant } from '../../corpus/build-date.ts';
import { parseCorpus } from '../../corpus/corpus.ts';
import { contentRoot, readFiles } from '../../corpus/read.ts';
import type { Problem } from '../../domain/problem.ts';
import { githubAnnotation, gitlabReport } from './annotations.ts';
import { applyFixes } from './fix.ts';
import { reportLanguages } from '../languages.ts';
import { describe, firstProblems, record } from '../../checks/report.ts';
import { check } from '../../checks/run.ts';

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

const examine = () => check(parseCorpus(readFiles(root)), buildInstant());

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
    return problems;
  }
}

const problems = (options.fix ? fix() : examine()).map((problem) => ({
  ...problem,
  file: prefix.startsWith('..') || prefix === '' ? problem.file : `${prefix}/${problem.file}`,
}));
const errors = problems.filter((problem) => problem.severity === 'error').length;
if (options.json)
  console.log(
    JSON.stringify(
      problems.map((problem) => record(problem, languages)),
      null,
      2,
    ),
  );
else {
  const { shown, left } = firstProblems(problems);
  for (const problem of shown) console.error(describe(problem, languages) + '\n');
  if (left > 0) console.error(`… +${left}\n`);
  console.log(`content: ${errors} errors, ${problems.length - errors} warnings`);
  if (process.env.GITHUB_ACTIONS) for (const problem of shown) console.log(githubAnnotation(problem, languages));
  if (process.env.GITLAB_CI) writeFileSync('gl-code-quality-report.json', gitlabReport(problems, languages));
}
process.exitCode = errors > 0 ? 1 : 0;
