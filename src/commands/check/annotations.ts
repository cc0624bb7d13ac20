import { createHash } from 'node:crypto';
import type { EditorLocale } from '../../config/locales.ts';
import type { Problem } from '../../domain/problem.ts';
import { sentence } from '../../checks/report.ts';

/**
 * A problem as a workflow command of GitHub Actions, which shows it beside the line of the change.
 * See docs.github.com, “Workflow commands”: data and properties escape %, line breaks, colon and comma.
 */
export function githubAnnotation(problem: Problem, languages: readonly EditorLocale[]): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string | number) => data(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const { severity, file, line, column, code } = problem;
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  const text = languages.map((language) => sentence(problem, language)).join('\n');
  return `::${severity} ${place}::${data(text)}`;
}

/** All problems as a GitLab code quality report (JSON), which merge requests show beside the lines. */
export function gitlabReport(problems: readonly Problem[], languages: readonly EditorLocale[]): string {
  const rows = problems.map((problem) => {
    const { severity, file, line, column, code, field = '' } = problem;
    return {
      description: languages.map((language) => sentence(problem, language)).join(' · '),
      check_name: code,
      fingerprint: createHash('sha256').update([file, line, column, code, field].join('\0')).digest('hex'),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}
