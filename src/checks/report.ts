import type { EditorLocale } from '../config/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { messages, suggestion } from './messages/index.ts';
import { present } from '../domain/present.ts';

/** What is quoted from the content is cut at this length. */
const longest = 300;

const fill = (text: string, values: Record<string, string> = {}) =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? gap : quoted(value);
  });

const quoted = (text: string) => visible(text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Signs that steer a terminal or turn the direction of a line become their code points. */
const visible = (text: string) =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (sign) => `U+${present(sign.codePointAt(0), 'sign').toString(16).toUpperCase().padStart(4, '0')}`,
  );

/**
 * What is wrong and how to mend it, in one language.
 * @throws Error if the code has no wording
 */
export function sentence({ code, values }: Problem, language: EditorLocale): string {
  const message = messages[code];
  if (!message) throw new Error(`no message for ${code}`);
  const parts = [message.what[language], message.remedy[language]];
  if (values?.near) parts.push(suggestion[language]);
  return parts.map((part) => fill(part, values)).join(' ');
}

/** One problem for the terminal: place, severity, code and field, then one line per language. */
export function describe(problem: Problem, languages: readonly EditorLocale[]): string {
  const field = problem.field ? ` [${visible(problem.field)}]` : '';
  return [
    `${visible(problem.file)}:${problem.line}:${problem.column}: ${problem.severity} ${problem.code}${field}`,
    ...languages.map((language) => `  ${language}: ${sentence(problem, language)}`),
  ].join('\n');
}

/** Of each file the first problems of each severity: a report that nobody can read to its end helps nobody. */
export function firstProblems(problems: readonly Problem[], limit = 100): { shown: Problem[]; left: number } {
  const counts = new Map<string, number>();
  const shown = problems.filter(({ file, severity }) => {
    const key = `${severity} ${file}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= limit;
  });
  return { shown, left: problems.length - shown.length };
}

/** One problem for tools: the problem itself with its sentence in each language. */
export function record(problem: Problem, languages: readonly EditorLocale[]) {
  const { code, severity, file, line, column, field, fix } = problem;
  const message = Object.fromEntries(languages.map((language) => [language, sentence(problem, language)]));
  return { code, severity, file, line, column, ...(field && { field }), message, fixable: fix !== undefined };
}
