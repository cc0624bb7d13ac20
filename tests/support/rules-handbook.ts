import { ruleGroups } from '../../src/checks/messages/index.ts';
import type { EditorLocale } from '../../src/config/locales.ts';
import { readMistakes, type Mistake } from './mistakes.ts';

const words = {
  de: {
    title: 'Regeln',
    intro:
      'Alle Regeln, die `npm run check` prüft, jede mit einem falschen und einem richtigen Beispiel und der Meldung dazu. Fehler verhindern den Bau der Website, Warnungen nicht. Diese Seite wird aus den Prüffällen erzeugt (`npm run handbook`); bitte nicht von Hand ändern.',
    error: 'Fehler',
    warning: 'Warnung',
    wrong: 'Falsch',
    right: 'Richtig',
    none: '(nichts)',
  },
  ru: {
    title: 'Правила',
    intro:
      'Все правила, которые проверяет `npm run check`: для каждого — неправильный и правильный пример и сообщение. Ошибки не дают собрать сайт, предупреждения не мешают. Эта страница создаётся из проверочных примеров (`npm run handbook`); не меняйте её вручную.',
    error: 'ошибка',
    warning: 'предупреждение',
    wrong: 'Неправильно',
    right: 'Правильно',
    none: '(ничего)',
  },
} as const;

/** The page with all rules in one language: for each code its first example with the message. */
export function rulesHandbook(locale: EditorLocale): string {
  const mistakes = readMistakes();
  const t = words[locale];
  const groups = ruleGroups.map(({ title, messages }) => {
    const rules = Object.keys(messages).map((code) => {
      const example = mistakes.find(({ name }) => name === code) ?? mistakes.find((mistake) => mistake.code === code)!;
      return rule(example, locale);
    });
    return `## ${title[locale]}\n\n${rules.join('\n')}`;
  });
  const page = `# ${t.title}\n\n${t.intro}\n\n${groups.join('\n')}`;
  return page.replace(/ +$/gm, '').replace(/\n{3,}/g, '\n\n');
}

function rule(mistake: Mistake, locale: EditorLocale): string {
  const t = words[locale];
  return `### \`${mistake.code}\` · ${t[mistake.severity]}\n\n${forms(mistake, locale)}\n> ${mistake[locale]}\n`;
}

function forms({ changes, show }: Mistake, locale: EditorLocale): string {
  const t = words[locale];
  const shown = show
    ? [{ file: '', ...show }]
    : changes.filter(({ bytes }) => bytes === undefined).map(({ file, wrong, right }) => ({ file, wrong, right }));
  return (['wrong', 'right'] as const)
    .map((form) => `- ${t[form]}: ${shown.map(({ file, [form]: text }) => snippet(file, text, locale)).join(' / ')}\n`)
    .join('');
}

/** One line stands in the line, more stand below it. */
function snippet(file: string, text: string | null | undefined, locale: EditorLocale): string {
  const content = text?.replace(/^\n+|\s+$/g, '') ?? '';
  if (content.trim() === '') return words[locale].none;
  if (!content.includes('\n')) return `\`${content.trim()}\``;
  const language = file.split('.').at(-1) || 'yaml';
  return `\n\n  \`\`\`${language}\n${content.replace(/^/gm, '  ')}\n  \`\`\`\n`;
}
