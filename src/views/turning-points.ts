import type { Divider } from '../drawing/charts/shapes.ts';
import type { Locale } from '../config/locales.ts';
import { translator } from '../i18n/translate.ts';

/** Days on which the ground of the cooperation changed: the first sanctions, the attack on Ukraine. */
const days = { sanctions: '2014-07-31', attack: '2022-02-24' } as const;

/** The day after which everything planned was stopped. */
export const breakDay = days.attack;

/** Both days for charts, as parts of a year. @example 2014-07-31 // 2014.5 */
export function turningPoints(locale: Locale): Divider[] {
  const t = translator(locale);
  return [
    { year: decimalYear(days.sanctions), text: t('charts.sanctions') },
    { year: decimalYear(days.attack), text: t('charts.attack') },
  ];
}

const decimalYear = (day: string) => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;
