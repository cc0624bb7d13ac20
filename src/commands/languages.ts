import { isLocale, localeCodes, type Locale } from '../config/locales.ts';

/**
 * Languages in which a command speaks: the one asked for, else the system's if the site has it, else
 * and in CI all of them.
 * @param chosen value of `--lang`
 * @param env variables of the process; LC_ALL, LC_MESSAGES and LANG as in POSIX, in this order
 */
export function reportLanguages(
  chosen: string | undefined,
  env: Record<string, string | undefined> = process.env,
): readonly Locale[] {
  const system = env.CI ? undefined : (env.LC_ALL || env.LC_MESSAGES || env.LANG)?.slice(0, 2);
  const wanted = chosen ?? system;
  return isLocale(wanted) ? [wanted] : localeCodes;
}
