import { appendFileSync } from 'node:fs';
import type { EditorLocale } from '../config/locales.ts';
import { reportLanguages } from '../domain/report-languages.ts';

/** The steps of a build, in the order in which they end. */
const names = {
  check: { de: 'Inhalt geprüft', ru: 'содержание проверено' },
  bundle: { de: 'Inhalt gelesen, Vorlagen übersetzt', ru: 'содержание прочитано, шаблоны собраны' },
  pages: { de: 'Seiten', ru: 'страницы' },
  pictures: { de: 'Vorschaubilder', ru: 'изображения для ссылок' },
  search: { de: 'Suchindex', ru: 'поисковый индекс' },
  parts: { de: 'Lizenzen und Stückliste', ru: 'лицензии и перечень компонентов' },
  copies: { de: 'komprimierte Kopien und Prüfsummen', ru: 'сжатые копии и контрольные суммы' },
  publish: { de: 'an seinen Platz gestellt', ru: 'перенесено на место' },
} as const satisfies Record<string, Record<EditorLocale, string>>;

type StepName = keyof typeof names;

/** Tells an operator what a build is doing, how far it is, and what took how long. */
export type Progress = {
  /** Does a step and says when it has ended; `detail` is worded from its result. */
  step: <T>(name: StepName, work: () => T | Promise<T>, detail?: (result: T) => string) => Promise<T>;
  /** Says that a step has ended that took so many milliseconds. */
  done: (name: StepName, milliseconds: number, detail?: string) => void;
  /** How far the current step is; shown in a terminal only, in place of the last such line. */
  at: (name: StepName, count: number) => void;
};

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/**
 * @param output where to write; without a terminal behind it one line a step
 * @param env BUILD_TIMES names a file that gets a line of JSON for each step as well: its name and seconds
 */
export function progressTo(output: Output, env: Record<string, string | undefined> = process.env): Progress {
  const languages = reportLanguages(undefined, env);
  const live = output.isTTY && !env.CI;
  const title = (name: StepName) => languages.map((language) => names[name][language]).join(' · ');
  const clear = live ? '\r\u001b[2K' : '';
  let shown = 0;
  const done: Progress['done'] = (name, milliseconds, detail) => {
    const seconds = milliseconds / 1000;
    if (env.BUILD_TIMES) appendFileSync(env.BUILD_TIMES, `${JSON.stringify({ step: name, seconds })}\n`);
    output.write(`${clear}${seconds.toFixed(1).padStart(6)} s  ${title(name)}${detail ? `: ${detail}` : ''}\n`);
  };
  return {
    step: async (name, work, detail) => {
      const start = performance.now();
      if (live) output.write(`${clear}… ${title(name)}`);
      const result = await work();
      done(name, performance.now() - start, detail?.(result));
      return result;
    },
    done,
    at: (name, count) => {
      if (!live || performance.now() - shown < 100) return;
      shown = performance.now();
      output.write(`${clear}… ${title(name)} ${count}`);
    },
  };
}
