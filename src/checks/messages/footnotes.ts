import { message, type Messages } from './message.ts';

export const footnotes: Messages = {
  'footnote-unknown': message(
    ['Die Quelle „{id}“ gibt es in data/sources.yaml nicht.', 'Источника «{id}» нет в файле data/sources.yaml.'],
    [
      'Eine vorhandene Kennung verwenden oder die Quelle dort eintragen.',
      'Используйте существующий идентификатор или внесите источник в этот файл.',
    ],
  ),
  'footnote-form': message(
    ['„{text}“ ist keine vollständige Fußnote.', '«{text}» — неполная сноска.'],
    [
      '[^kennung] schreiben, mit einer Stelle [^kennung: S. 4]; mehrere hintereinander, jede in eigenen Klammern.',
      'Пишите [^идентификатор], с местом — [^идентификатор: с. 4]; несколько сносок ставьте подряд, каждую в своих скобках.',
    ],
  ),
  'footnote-definition': message(
    [
      'Der Text erklärt die Fußnote „{id}“ selbst; Quellen stehen in data/sources.yaml.',
      'В тексте расшифрована сноска «{id}», а источники хранятся в data/sources.yaml.',
    ],
    ['Die Zeile löschen; [^{id}] im Satz genügt.', 'Удалите эту строку: в предложении достаточно [^{id}].'],
  ),
  'footnote-place': message(
    [
      'Hier („{id}“) kann keine Fußnote stehen: nicht in Titeln, Überschriften, Links, Bildtexten und Listen.',
      'Здесь («{id}») сноска невозможна: её нет в заголовках, ссылках, подписях к картинкам и списках данных.',
    ],
    ['In einen Satz des Textes setzen.', 'Поставьте её в предложение основного текста.'],
  ),
  'footnote-space': message(
    ['Vor der Fußnote „{id}“ steht ein Leerzeichen.', 'Перед сноской «{id}» стоит пробел.'],
    [
      'Das Leerzeichen löschen; „npm run check -- --fix“ erledigt das.',
      'Удалите пробел; это сделает «npm run check -- --fix».',
    ],
  ),
  'footnote-order-de': message(
    ['Die Fußnote „{id}“ steht vor dem Satzzeichen.', 'Сноска «{id}» стоит перед знаком препинания.'],
    ['Im Deutschen dahinter setzen: „2018.[^{id}]“', 'В немецком тексте она стоит после него: „2018.[^{id}]“.'],
  ),
  'footnote-order-ru': message(
    ['Die Fußnote „{id}“ steht hinter dem Satzzeichen.', 'Сноска «{id}» стоит после знака препинания.'],
    ['Im Russischen davor setzen: «в Курске[^{id}].»', 'В русском тексте она стоит перед ним: «в Курске[^{id}].»'],
  ),
};
