import type { EditorLocale, ForEditors } from '../../config/locales.ts';
import { eventKinds, regionSides } from '../../config/vocabulary.ts';
import { parseEventMoment } from '../../domain/event-time.ts';
import type { Kind } from '../../checks/catalogue.ts';
import { nearest } from '../../checks/nearest.ts';
import { isEntryCollection } from '../../schemas/entries.ts';
import { slugPattern } from '../../schemas/slug.ts';

export type ScaffoldKind = 'event' | 'news' | 'story' | 'topic' | 'region' | 'industry';

/** What the answers so far and the content allow. */
export type Context = { ids: (kind: Kind) => ReadonlySet<string>; taken: (id: string) => boolean; answers: Answers };
export type Answers = Record<string, string>;

type Refuse = (answer: string, context: Context) => ForEditors | undefined;

export type Question = {
  /** Name of the flag. */
  name: string;
  ask: ForEditors;
  /** Undefined: an empty answer is refused. */
  fallback?: (answers: Answers, language: EditorLocale) => string;
  /** What is wrong with an answer, or undefined. */
  refuse?: Refuse | undefined;
};

const say = (de: string, ru: string): ForEditors => ({ de, ru });
const list = (words: readonly string[]) => words.join(', ');

const known =
  (kind: Kind): Refuse =>
  (answer, { ids }) => {
    const known = ids(kind);
    if (known.has(answer)) return undefined;
    const near = alike(answer, known);
    const place = isEntryCollection(kind) ? `${kind}/` : `data/${kind}.yaml`;
    return say(
      `„${answer}“ steht nicht in ${place}. ${near ? `Ähnlich: ${near}.` : 'Dort zuerst eintragen.'}`,
      `«${answer}» нет в ${place}. ${near ? `Похожие: ${near}.` : 'Сначала внесите туда запись.'}`,
    );
  };

/** Up to eight ids that contain what was typed, else the one that was probably meant. */
function alike(answer: string, known: ReadonlySet<string>): string | undefined {
  const containing = [...known].filter((id) => answer.length > 1 && id.includes(answer)).slice(0, 8);
  return containing.length > 0 ? list(containing) : nearest(answer, known);
}

const oneOf =
  (words: readonly string[]): Question['refuse'] =>
  (answer) =>
    words.includes(answer) ? undefined : say(`Möglich sind: ${list(words)}.`, `Допустимо: ${list(words)}.`);

const moment: Question['refuse'] = (answer) =>
  answer === '' || parseEventMoment(answer)
    ? undefined
    : say(
        `„${answer}“ ist kein Datum. Beispiele: 2018-05-14, 2018-05, 2018.`,
        `«${answer}» — не дата. Примеры: 2018-05-14, 2018-05, 2018.`,
      );

const title: Question[] = [
  { name: 'title-de', ask: say('Titel auf Deutsch', 'Заголовок по-немецки') },
  { name: 'title-ru', ask: say('Titel auf Russisch', 'Заголовок по-русски') },
];

const id: Question = {
  name: 'id',
  ask: say('Kennung (Ordnername und Teil der Webadresse)', 'Идентификатор (имя папки и часть веб-адреса)'),
  fallback: (answers) => slugOf(answers['title-de'] ?? ''),
  refuse: (answer, { taken }) => {
    if (!slugPattern.test(answer))
      return say(
        'Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, z. B. messe-2018.',
        'Только строчные буквы a–z, цифры и одиночные дефисы, например messe-2018.',
      );
    return taken(answer)
      ? say(`Den Ordner „${answer}“ gibt es schon.`, `Папка «${answer}» уже существует.`)
      : undefined;
  },
};

const source: Question = {
  name: 'source',
  ask: say('Quelle (Kennung aus data/sources.yaml)', 'Источник (идентификатор из data/sources.yaml)'),
  refuse: known('sources'),
};

const topic: Question = {
  name: 'topic',
  ask: say('Thema (Ordner unter topics/; darf leer bleiben)', 'Тема (папка в topics/; можно пропустить)'),
  fallback: () => '',
  refuse: (answer, context) => (answer === '' ? undefined : known('topics')(answer, context)),
};

/** What has to be known for a valid entry of each kind, in the order in which it is asked. */
export const questions: Record<ScaffoldKind, readonly Question[]> = {
  event: [
    ...title,
    id,
    { name: 'kind', ask: say(`Art (${list(eventKinds)})`, `Вид (${list(eventKinds)})`), refuse: oneOf(eventKinds) },
    {
      name: 'start',
      ask: say('Beginn (2018-05-14, 2018-05 oder 2018)', 'Начало (2018-05-14, 2018-05 или 2018)'),
      refuse: moment,
    },
    {
      name: 'end',
      ask: say('Ende (darf leer bleiben)', 'Конец (можно пропустить)'),
      fallback: () => '',
      refuse: moment,
    },
    {
      name: 'place',
      ask: say('Ort (Kennung aus data/places.yaml)', 'Место (идентификатор из data/places.yaml)'),
      refuse: known('places'),
    },
    source,
    topic,
  ],
  news: [
    ...title,
    id,
    {
      name: 'date',
      ask: say('Wann es geschah (2018-05-14, 2018-05 oder 2018)', 'Когда произошло (2018-05-14, 2018-05 или 2018)'),
      refuse: moment,
    },
    source,
    topic,
  ],
  region: [
    ...title,
    id,
    {
      name: 'side',
      ask: say(`Seite (${list(regionSides)})`, `Сторона (${list(regionSides)})`),
      refuse: oneOf(regionSides),
    },
    {
      name: 'seat',
      ask: say(
        'Verwaltungssitz (Kennung aus data/places.yaml)',
        'Административный центр (идентификатор из data/places.yaml)',
      ),
      refuse: known('places'),
    },
    source,
    topic,
  ],
  story: [...title, id, source, topic],
  topic: [...title, id, source],
  industry: [...title, id, source, topic],
};

/** An id made of a German title. @example slugOf('Messe in Görlitz 2018') // 'messe-in-goerlitz-2018' */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
