import { locales } from '../../config/locales.ts';
import type { Random } from './seeded.ts';

const months = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};
const words = {
  de: 'fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn'.split(' '),
  ru: 'пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать'.split(' '),
};
const number = (value: number, locale: 'de' | 'ru') =>
  value.toLocaleString(locales[locale].tag, { maximumFractionDigits: 2 });

export type Name = { de: string; ru: string };
type Sentence = (random: Random, names: { place: Name; organisation: Name }) => Name;

/** Sentences as they stand in reports, written in each language as it writes them. */
export const sentences: readonly Sentence[] = [
  (random) => {
    const [day, month, year] = [1 + random(27), random(12), 1990 + random(36)];
    return {
      de: `Das Gespräch fand am ${day}. ${months.de[month]} ${year} statt.`,
      ru: `Переговоры состоялись ${day} ${months.ru[month]} ${year} года.`,
    };
  },
  (random) => {
    const [day, length, month, year] = [1 + random(20), 1 + random(6), random(12), 1990 + random(36)];
    return {
      de: `Die Messe dauerte vom ${day}. bis ${day + length}. ${months.de[month]} ${year}.`,
      ru: `Выставка проходила с ${day} по ${day + length} ${months.ru[month]} ${year} г.`,
    };
  },
  (random) => {
    const value = random(90_000) / 100 + 1;
    return {
      de: `Der Umsatz erreichte ${number(value, 'de')} Mio. Euro.`,
      ru: `Оборот достиг ${number(value, 'ru')} млн евро.`,
    };
  },
  (random) => {
    const value = random(1000) / 10;
    return {
      de: `Das waren ${number(value, 'de')} Prozent mehr als ein Jahr zuvor.`,
      ru: `Это на ${number(value, 'ru')} % больше, чем годом ранее.`,
    };
  },
  (random) => {
    const index = random(words.de.length);
    return {
      de: `Beteiligt waren ${words.de[index]} Unternehmen.`,
      ru: `В этом участвовали ${words.ru[index]} предприятий.`,
    };
  },
  (random) => {
    const value = 1000 + random(900_000);
    return { de: `Gezählt wurden ${number(value, 'de')} Gäste.`, ru: `Насчитали ${number(value, 'ru')} гостей.` };
  },
  (random, { place }) => {
    const [hour, minute] = [8 + random(12), String(random(6)) + '0'];
    return {
      de: `Beginn war um ${hour}.${minute} Uhr in der Stadt ${place.de}.`,
      ru: `Начало — в ${hour}:${minute} в городе ${place.ru}.`,
    };
  },
  (random) => {
    const edition = 5 + random(40);
    return { de: `Es war die ${edition}. Ausgabe.`, ru: `Это был ${edition}-й выпуск.` };
  },
  (random, { organisation }) => {
    const decade = 195 + random(6);
    return {
      de: `Die Stelle ${organisation.de} arbeitet seit den ${decade}0er Jahren daran – und berichtet davon.`,
      ru: `Организация ${organisation.ru} занимается этим с ${decade}0-х годов — и рассказывает об этом.`,
    };
  },
  (random) => {
    const value = 3 + random(900);
    return { de: `Der Weg ist ${number(value, 'de')} km lang.`, ru: `Длина пути — ${number(value, 'ru')} км.` };
  },
];
