import { message, type Messages } from './message.ts';

export const characters: Messages = {
  'invisible-character': message(
    ['Hier steht ein unsichtbares Zeichen ({sign}).', 'Здесь невидимый знак ({sign}).'],
    [
      'Das Zeichen löschen; „npm run check -- --fix“ erledigt das.',
      'Удалите его; это сделает «npm run check -- --fix».',
    ],
  ),
  'control-character': message(
    ['Hier steht ein Steuerzeichen ({sign}).', 'Здесь управляющий знак ({sign}).'],
    [
      'Das Zeichen löschen; „npm run check -- --fix“ erledigt das.',
      'Удалите его; это сделает «npm run check -- --fix».',
    ],
  ),
  'double-space': message(
    ['Zwischen zwei Wörtern steht mehr als ein Leerzeichen.', 'Между двумя словами больше одного пробела.'],
    [
      'Eines stehen lassen; „npm run check -- --fix“ erledigt das.',
      'Оставьте один; это сделает «npm run check -- --fix».',
    ],
  ),
  'trailing-space': message(
    ['Am Ende der Zeile stehen Leerzeichen.', 'В конце строки лишние пробелы.'],
    ['Sie löschen; „npm run check -- --fix“ erledigt das.', 'Удалите их; это сделает «npm run check -- --fix».'],
  ),
  'no-final-newline': message(
    ['Die Datei endet ohne Zeilenumbruch.', 'Файл не заканчивается переводом строки.'],
    [
      'Am Ende die Eingabetaste drücken; „npm run check -- --fix“ erledigt das.',
      'Нажмите в конце Enter; это сделает «npm run check -- --fix».',
    ],
  ),
};
