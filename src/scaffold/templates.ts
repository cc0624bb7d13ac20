import { stringify } from 'yaml';
import type { Locale, Localized } from '../config/locales.ts';
import { placeholder } from '../config/placeholder.ts';
import type { Answers, ScaffoldKind } from './questions.ts';

type Line = [field: string, value: string, comment: Localized];

const note = (de: string, ru: string): Localized => ({ de, ru });
const value = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();
const ids = (...list: (string | undefined)[]) => `[${list.filter(Boolean).join(', ')}]`;

/**
 * The files of a new entry by their names: facts.yaml with a comment on each field, and both texts.
 * @param today day of the entry's creation, YYYY-MM-DD
 * @param zone time zone of the place (IANA), for events
 */
export function filesOf(
  kind: ScaffoldKind,
  answers: Answers,
  { language, today, zone }: { language: Locale; today: string; zone: string },
): Record<string, string> {
  const lines = [...common(answers, language, today), ...own[kind](answers, zone)];
  const facts = lines.map(([field, text, comment]) => `# ${comment[language]}\n${field}: ${text}\n`).join('');
  return {
    'facts.yaml': facts,
    'text.de.mdx': text(answers['title-de']!, 'de', language),
    'text.ru.mdx': text(answers['title-ru']!, 'ru', language),
  };
}

function common(answers: Answers, language: Locale, today: string): Line[] {
  return [
    [
      'sourceLocale',
      language,
      note('Sprache, in der der Text zuerst entsteht: de oder ru', 'язык, на котором текст пишется сначала: de или ru'),
    ],
    [
      'draft',
      'true',
      note(
        'Entwurf: diese Zeile löschen, sobald beide Texte fertig sind',
        'черновик: удалите эту строку, когда оба текста готовы',
      ),
    ],
    ['published', today, note('Tag der Veröffentlichung auf dieser Website', 'день публикации на этом сайте')],
    [
      'topics',
      ids(answers.topic),
      note('Themen, Kennungen aus data/topics.yaml', 'темы, идентификаторы из data/topics.yaml'),
    ],
    [
      'sources',
      ids(answers.source),
      note(
        'worauf der Text beruht, Kennungen aus data/sources.yaml',
        'на чём основан текст, идентификаторы из data/sources.yaml',
      ),
    ],
  ];
}

const figures: Line = [
  'figures',
  '{}',
  note(
    'Zahlen mit Quelle und Stand, für <Value of="…" />; siehe Handbuch',
    'числа с источником и датой для <Value of="…" />; см. руководство',
  ),
];
const regions: Line = ['regions', '[]', note('Regionen, Ordner unter regions/', 'регионы, папки в regions/')];
const industries: Line = [
  'industries',
  '[]',
  note('Branchen, Ordner unter industries/', 'отрасли, папки в industries/'),
];
const organisations: Line = [
  'organisations',
  '[]',
  note('Beteiligte, Kennungen aus data/organisations.yaml', 'участники, идентификаторы из data/organisations.yaml'),
];
const unknownStatus = (source: string) => `{ value: unknown, asOf: unknown, source: ${source} }`;
const name = (answers: Answers): Line => [
  'name',
  `{ de: ${value(answers['title-de']!)}, ru: ${value(answers['title-ru']!)} }`,
  note('kurzer Name in beiden Sprachen', 'краткое название на обоих языках'),
];

const own: Record<ScaffoldKind, (answers: Answers, zone: string) => Line[]> = {
  event: (answers, zone) => [
    [
      'kind',
      answers.kind!,
      note('Art: fair, meeting, mission, conference, visit', 'вид: fair, meeting, mission, conference, visit'),
    ],
    [
      'start',
      answers.start!,
      note(
        'Beginn, so genau wie bekannt: 2018-05-14T10:00, 2018-05-14, 2018-05, 2018',
        'начало с известной точностью: 2018-05-14T10:00, 2018-05-14, 2018-05, 2018',
      ),
    ],
    ...(answers.end ? ([['end', answers.end, note('Ende; darf fehlen', 'конец; можно опустить')]] as Line[]) : []),
    [
      'zone',
      zone,
      note(
        'Zeitzone des Ortes: Europe/Berlin oder Europe/Moscow',
        'часовой пояс места: Europe/Berlin или Europe/Moscow',
      ),
    ],
    ['place', answers.place!, note('Ort, Kennung aus data/places.yaml', 'место, идентификатор из data/places.yaml')],
    [
      'status',
      unknownStatus(answers.source!),
      note(
        'planned, confirmed, held, postponed, cancelled oder unknown; asOf: Stand der Quelle',
        'planned, confirmed, held, postponed, cancelled или unknown; asOf — дата источника',
      ),
    ],
    ['languages', 'unknown', note('Sprachen, z. B. [de, ru], oder unknown', 'языки, например [de, ru], или unknown')],
    [
      'organisers',
      '[]',
      note(
        'Veranstalter, Kennungen aus data/organisations.yaml',
        'организаторы, идентификаторы из data/organisations.yaml',
      ),
    ],
    regions,
    industries,
    figures,
  ],
  news: (answers) => [
    ['date', answers.date!, note('wann es geschah, so genau wie bekannt', 'когда произошло, с известной точностью')],
    [
      'about',
      '[]',
      note(
        'Einträge, über die berichtet wird, z. B. [events/metalloobrabotka-2018]',
        'записи, о которых идёт речь, например [events/metalloobrabotka-2018]',
      ),
    ],
    organisations,
    regions,
    industries,
    figures,
  ],
  region: (answers) => [
    ['side', answers.side!, note('Seite: saxony oder kursk', 'сторона: saxony или kursk')],
    name(answers),
    [
      'seat',
      answers.seat!,
      note(
        'Verwaltungssitz, Kennung aus data/places.yaml',
        'административный центр, идентификатор из data/places.yaml',
      ),
    ],
    [
      'cooperation',
      unknownStatus(answers.source!),
      note(
        'Stand der Zusammenarbeit: active, suspended, ended oder unknown',
        'состояние сотрудничества: active, suspended, ended или unknown',
      ),
    ],
    organisations,
    industries,
    [
      'keyFigures',
      '[]',
      note('Zahlen aus figures, die das Profil zuerst zeigt', 'числа из figures, которые профиль показывает первыми'),
    ],
    figures,
  ],
  industry: (answers) => [
    name(answers),
    regions,
    organisations,
    [
      'keyFigures',
      '[]',
      note('Zahlen aus figures, die das Profil zuerst zeigt', 'числа из figures, которые профиль показывает первыми'),
    ],
    figures,
  ],
};

const comments = {
  title: note('Titel der Seite, ohne Punkt am Ende', 'заголовок страницы, без точки в конце'),
  summary: note(
    'ein Satz für Listen und Suche: was, wann, wo, wie es ausging',
    'одно предложение для списков и поиска: что, когда, где, чем закончилось',
  ),
};

function text(title: string, locale: Locale, language: Locale): string {
  const head = `# ${comments.title[language]}\ntitle: ${value(title)}\n# ${comments.summary[language]}\nsummary: ${placeholder[locale]}\n`;
  return `---\n${head}---\n\n${placeholder[locale]}\n`;
}
