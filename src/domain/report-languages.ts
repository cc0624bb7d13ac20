import { editorLocales, type EditorLocale } from '../config/locales.ts';

/**
 * Languages in which a command speaks: the one asked for, else the system's if the house speaks it, else
 * and in CI all of them.
 * @param chosen value of `--lang`
 * @param env variables of the process; LC_ALL, LC_MESSAGES and LANG as in POSIX, in this order
 */
export function reportLanguages(
  chosen: string | undefined,
  env: Record<string, string | undefined> = process.env,
): readonly EditorLocale[] {
  const system = env.CI ? undefined : (env.LC_ALL || env.LC_MESSAGES || env.LANG)?.split(/[_.@-]/)[0];
  const wanted = chosen ?? system;
  const known = editorLocales.find((language) => language === wanted);
  return known ? [known] : editorLocales;
}
