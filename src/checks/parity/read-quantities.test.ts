import { describe, expect, it } from 'vitest';
import { quantities } from './read-quantities.ts';

/** Quantities in short: `value`, `kind value` where it is no number, `value unit`; in brackets what may be said otherwise. */
const short = (text: string, locale: 'de' | 'ru') =>
  quantities(text, locale).map(({ kind, value, unit, soft }) => {
    const words = [kind === 'number' ? '' : kind, value, unit ?? ''].filter(Boolean).join(' ');
    return soft ? `(${words})` : words;
  });

type Row = [text: string, ...found: string[]];

describe('in German', () => {
  it.each<Row>([
    // Days, months, years.
    ['am 15. Mai 2018', 'date 05-15', '2018'],
    ['vom 3. bis 15. Mai', 'date 05-03', 'date 05-15'],
    ['am 3., 4. und 5. März 2019', 'date 03-03', 'date 03-04', 'date 03-05', '2019'],
    ['am 3./4. April', 'date 04-03', 'date 04-04'],
    ['am 31. Dezember', 'date 12-31'],
    ['am 15.05.2018', 'date 05-15', '2018'],
    ['am 5.6.', 'date 06-05'],
    ['14.–18.05.2018', 'date 05-14', 'date 05-18', '2018'],
    ['28.02.–03.03.2020', 'date 02-28', 'date 03-03', '2020'],
    ['2018-05-14', '2018', 'date 05-14'],
    ['im Mai 2018', 'month 05', '2018'],
    ['im Mai', '(month 05)'],
    ['zu mai gehört'],
    ['im März 20188', '(month 03)', '20188'],
    ['in der Saison 2018/19', '2018', '2019'],
    ['2018/190 und 2018/19/20', '2018', '190', '2018', '19', '20'],
    ['1999–03', '1999', '1903'],
    ['in den 1990er Jahren', 'decade 90'],
    ['die 90er', 'decade 90'],
    ['die zwanziger Jahre', 'decade 20'],
    ['die Neunziger', 'decade 90'],
    ['im XIX. Jahrhundert', '19'],
    ['im V. Quartal', '5'],
    ['Katharina II.', '2'],
    ['Buchstabe V allein'],
    ['XIV und XXIX', '14', '29'],
    // Times.
    ['um 10:30 Uhr', 'time 10:30'],
    ['um 9.05 Uhr', 'time 09:05'],
    ['von 23:59', 'time 23:59'],
    ['Verhältnis 24:30', '24', '30'],
    // Numbers.
    ['780 Aussteller', '780'],
    ['2.395 km²', '2395 km2'],
    ['1.234.567,8 m', '1234567.8 m'],
    ['4,08 Mio. Einwohner', '4080000'],
    ['20 MIO. Euro', '20000000 eur'],
    ['3,5 Milliarden Euro', '3500000000 eur'],
    ['5 Tsd. Tonnen', '5000 t'],
    ['2 Billionen Rubel', '2000000000000 rub'],
    ['16,50 %', '16.5 percent'],
    ['2 Prozentpunkte', '2 pp'],
    ['€ 5', '5 eur'],
    ['$ 5', '5 usd'],
    ['₽5', '5 rub'],
    ['−17,4 °C', '-17.4 celsius'],
    ['minus 5 Grad', '-5 celsius'],
    ['x-5', '5'],
    ['30 bis 40 Firmen', '30', '40'],
    ['30–40 %', '30 percent', '40 percent'],
    ['zwischen 5 und 6', '5', '6'],
    ['5 auf 7 Prozent', '5 percent', '7 percent'],
    ['04107 Leipzig', '04107'],
    ['007', '007'],
    ['0,5 ha', '0.5 ha'],
    ['5 KM', '5 km'],
    ['12 Jahre', '12 year'],
    ['2018 Jahre', '2018'],
    ['10-jährig', '10 year'],
    ['seit 3 Monaten, 2 Wochen, 4 Tagen, 5 Stunden, 6 Minuten', '3 month', '2 week', '4 day', '5 hour', '6 minute'],
    ['5 kg, 6 cm, 7 mm, 8 km, 9 Metern', '5 kg', '6 cm', '7 mm', '8 km', '9 m'],
    ['3 GW, 4 MW, 5 kW', '3 gw', '4 mw', '5 kw'],
    ['50 m² und 60 Quadratmeter', '50 m2', '60 m2'],
    ['+49 351 12345', 'phone 4935112345'],
    ['3D-Druck und B2B', '(3)', '(2)'],
    ['A4', '(4)'],
    ['4x', '4'],
    // Words.
    ['zwei Firmen', '(2)'],
    ['zwei Millionen Euro', '(2000000 eur)'],
    ['zwölf Prozent', '(12 percent)'],
    ['zwölf % mehr', '(12 percent)'],
    ['fünf Jahre', '(5 year)'],
    ['Zwei-Mann-Zelt'],
    ['zwanzig fünf', '(20)', '(5)'],
    ['die Hälfte', '(fraction 1/2)'],
    ['zwei Drittel und drei Viertel', '(fraction 2/3)', '(fraction 3/4)'],
    ['ein Drittel, ein Viertel', '(fraction 1/3)', '(fraction 1/4)'],
    ['nichts zu zählen'],
  ])('“%s”', (text, ...found) => {
    expect(short(text, 'de')).toEqual(found);
  });
});

describe('in Russian', () => {
  it.each<Row>([
    ['15 мая 2018 г.', 'date 05-15', '2018'],
    ['с 3 по 15 мая', 'date 05-03', 'date 05-15'],
    ['3–4 апреля, 5-го июня', 'date 04-03', 'date 04-04', 'date 06-05'],
    ['в мае 2018 года', 'month 05', '2018'],
    ['в Мае', '(month 05)'],
    ['в 1990-х годах', 'decade 90'],
    ['в 90-е годы', 'decade 90'],
    ['90-е место', '90'],
    ['в девяностые годы', 'decade 90'],
    ['в двадцатых', 'decade 20'],
    ['в XIX веке', '19'],
    ['I квартал', '1'],
    ['в 10.30', 'time 10:30'],
    ['до 9.05 утра', 'time 09:05'],
    ['в 10:30', 'time 10:30'],
    ['слов 10.30', '10.3'],
    ['29 997 км²', '29997 km2'],
    ['4,08 млн человек', '4080000'],
    ['194,1 млрд руб.', '194100000000 rub'],
    ['5 тысяч тонн', '5000 t'],
    ['2 трлн евро', '2000000000000 eur'],
    ['16,5 %', '16.5 percent'],
    ['на 2 п. п.', '2 pp'],
    ['от 30 до 40 фирм', '30', '40'],
    ['минус 5 °C', '-5 celsius'],
    ['7-й год', '7 year'],
    ['5-летний план', '5 year'],
    ['2018 год', '2018'],
    ['3 месяца, 2 недели, 4 дня, 5 часов, 6 минут', '3 month', '2 week', '4 day', '5 hour', '6 minute'],
    ['5 кг, 6 см, 7 мм, 8 км, 9 метров', '5 kg', '6 cm', '7 mm', '8 km', '9 m'],
    ['3 ГВт, 4 МВт, 5 кВт', '3 gw', '4 mw', '5 kw'],
    ['50 м² и 60 кв. м, 7 га', '50 m2', '60 m2', '7 ha'],
    ['2 395 кв. км', '2395 km2'],
    ['100 долларов и $5', '100 usd', '5 usd'],
    ['5 тонн', '5 t'],
    ['двадцать пять фирм', '(25)'],
    ['двадцать один год', '(21 year)'],
    ['сто двадцать пять', '(125)'],
    ['двадцать, пять', '(20)', '(5)'],
    ['один раз'],
    ['два миллиона евро', '(2000000 eur)'],
    ['дюжина фирм', '(12)'],
    ['половина, треть, четверть', '(fraction 1/2)', '(fraction 1/3)', '(fraction 1/4)'],
    ['две трети и три четверти', '(fraction 2/3)', '(fraction 3/4)'],
    ['ничего'],
  ])('«%s»', (text, ...found) => {
    expect(short(text, 'ru')).toEqual(found);
  });
});

it('says where each stands, in the order of the text', () => {
  expect(quantities('Nr. 7: zwei Hallen, 30–40 %', 'de')).toEqual([
    { kind: 'number', value: '7', raw: '7', start: 4, end: 5, soft: false },
    { kind: 'number', value: '2', raw: 'zwei', start: 7, end: 11, soft: true },
    { kind: 'number', value: '30', unit: 'percent', raw: '30–40 %', start: 20, end: 27, soft: false },
    { kind: 'number', value: '40', unit: 'percent', raw: '30–40 %', start: 20, end: 27, soft: false },
  ]);
  expect(quantities('сто двадцать пять раз', 'ru')).toEqual([
    { kind: 'number', value: '125', raw: 'сто двадцать пять', start: 0, end: 17, soft: true },
  ]);
});

it.each([
  ['Januar', 'Januars', 'Jänner', 'январь', 'января'],
  ['Februar', 'Feber', 'феврале'],
  ['März', 'Märzes', 'март', 'марта'],
  ['April', 'Aprils', 'апрель', 'апрелем'],
  ['Mai', 'Mais', 'май', 'маем'],
  ['Juni', 'июнь', 'июню'],
  ['Juli', 'июль', 'июля'],
  ['August', 'Augusts', 'август', 'августе'],
  ['September', 'сентябрь', 'сентябрём'],
  ['Oktober', 'Oktobers', 'октябрь', 'октябре'],
  ['November', 'ноябрь', 'ноября'],
  ['Dezember', 'декабрь', 'декабря'],
])('knows %s in its forms: %s, …', (...forms) => {
  const months = forms.flatMap((form) => short(form, /^[а-я]/.test(form) ? 'ru' : 'de'));
  expect(months).toHaveLength(forms.length);
  expect(new Set(months).size).toBe(1);
});
