import type { ForEditors } from '../../config/locales.ts';
import { ageing } from './ageing.ts';
import { characters } from './characters.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { footnotes } from './footnotes.ts';
import { limits } from './limits.ts';
import { pictures } from './pictures.ts';
import { prose } from './prose.ts';
import { references } from './references.ts';
import { sources } from './sources.ts';
import { translation } from './translation.ts';
import { wording } from './wording.ts';
import type { Messages } from './message.ts';

/** The rules in the order of the handbook: title and messages of each group. */
export const ruleGroups: readonly { title: ForEditors; messages: Messages }[] = [
  { title: { de: 'Dateien', ru: 'Файлы' }, messages: files },
  { title: { de: 'Felder', ru: 'Поля' }, messages: fields },
  { title: { de: 'Verweise', ru: 'Ссылки' }, messages: references },
  { title: { de: 'Quellen', ru: 'Источники' }, messages: sources },
  { title: { de: 'Texte und Bausteine', ru: 'Тексты и компоненты' }, messages: prose },
  { title: { de: 'Fußnoten', ru: 'Сноски' }, messages: footnotes },
  { title: { de: 'Bilder', ru: 'Картинки' }, messages: pictures },
  { title: { de: 'Zeichen', ru: 'Знаки' }, messages: characters },
  { title: { de: 'Grenzen und Sicherheit', ru: 'Пределы и безопасность' }, messages: limits },
  { title: { de: 'Wortlaut', ru: 'Формулировки' }, messages: wording },
  { title: { de: 'Beide Sprachen', ru: 'Два языка' }, messages: translation },
  { title: { de: 'Alter und Ausgang', ru: 'Актуальность и итоги' }, messages: ageing },
];

/** Wording of every problem code, German and Russian. */
export const messages: Messages = Object.assign({}, ...ruleGroups.map((group) => group.messages)) as Messages;

export const suggestion: ForEditors = { de: 'Meinten Sie „{near}“?', ru: 'Возможно, имелось в виду «{near}»?' };
