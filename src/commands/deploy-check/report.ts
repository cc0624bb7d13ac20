import type { EditorLocale } from '../../config/locales.ts';
import { grouped, type Discrepancy, type Group } from './discrepancy.ts';
import type { Inspection } from './inspect.ts';
import { messages } from './messages.ts';
import { present } from '../../domain/present.ts';

const fill = (text: string, values: Record<string, string> = {}) =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);

const addresses = { de: ['Adresse', 'Adressen'], ru: ['Адресов', 'Адресов'] } as const;

/** The discrepancies as lines for the terminal, alike ones together. @param root address of the copy */
export function report({ checked, discrepancies }: Inspection, root: URL, languages: readonly EditorLocale[]): string {
  const groups = grouped(discrepancies);
  const count = (severity: Group['severity']) => String(groups.filter((group) => group.severity === severity).length);
  const values = { checked: String(checked), errors: count('error'), warnings: count('warning') };
  return [
    ...groups.map((group) => describeGroup(group, root, languages)),
    ...languages.map((language) => fill(summary[language], values)),
  ].join('\n');
}

const summary = {
  de: '{checked} Dateien verglichen: {errors} Fehler, {warnings} Warnungen',
  ru: 'сравнено файлов: {checked}; ошибок: {errors}, предупреждений: {warnings}',
} as const;

function describeGroup(group: Group, root: URL, languages: readonly EditorLocale[]): string {
  const more = group.count - group.examples.length;
  return [
    `${group.severity} ${group.code}`,
    ...languages.map((language) => `  ${language}: ${sentence(group, language)}`),
    ...group.examples.map((path) => `  ${new URL(path, root).href}`),
    ...(more > 0 ? [`  + ${more}`] : []),
    '',
  ].join('\n');
}

function sentence({ code, values, count }: Group, language: EditorLocale): string {
  const { what, remedy } = present(messages[code], `message for ${code}`);
  const [one, many] = addresses[language];
  return `${fill(what[language], values)} ${fill(remedy[language], values)} (${count === 1 ? one : many}: ${count})`;
}

/** Whether readers get something else than was built. */
export function hasErrors(discrepancies: readonly Discrepancy[]): boolean {
  return discrepancies.some(({ severity }) => severity === 'error');
}
