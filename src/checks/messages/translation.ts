import { message, type Messages } from './message.ts';

export const translation: Messages = {
  'translation-missing': message(
    [
      'Der Text auf „{locale}“ fehlt; die Seite zeigt einen Hinweis.',
      'Нет текста на языке «{locale}»; страница показывает уведомление.',
    ],
    [
      'Diese Datei anlegen und „npm run confirm -- {entry}“ aufrufen.',
      'Создайте этот файл и вызовите «npm run confirm -- {entry}».',
    ],
  ),
  'translation-outdated': message(
    ['Der Ausgangstext hat sich seit dieser Übersetzung geändert.', 'Исходный текст изменился после этого перевода.'],
    [
      'Übersetzung anpassen, dann „npm run confirm -- {entry}“ aufrufen.',
      'Обновите перевод и вызовите «npm run confirm -- {entry}».',
    ],
  ),
  'translation-unconfirmed': message(
    ['Die Übersetzung wurde noch nicht bestätigt.', 'Перевод ещё не подтверждён.'],
    [
      'Sagen beide Texte dasselbe, „npm run confirm -- {entry}“ aufrufen.',
      'Если оба текста говорят одно и то же, вызовите «npm run confirm -- {entry}».',
    ],
  ),
  'wrong-language': message(
    [
      'Diese Datei gehört zur Sprache „{locale}“, ihr Text ist aber in der anderen geschrieben.',
      'Этот файл относится к языку «{locale}», но текст написан на другом.',
    ],
    [
      'Übersetzen oder die Datei löschen; die Seite zeigt dann einen Hinweis.',
      'Переведите текст или удалите файл; тогда страница покажет уведомление.',
    ],
  ),
  'parity-differs': message(
    [
      'Die Sprachen stimmen nicht überein: {german} / {russian}. Deutsch: „{germanSentence}“ Russisch: „{russianSentence}“',
      'Языки расходятся: {german} / {russian}. По-немецки: «{germanSentence}» По-русски: «{russianSentence}»',
    ],
    [
      'Die Angabe angleichen; ist der Unterschied richtig, unter exceptions mit Grund eintragen.',
      'Приведите их в соответствие; если различие верно, внесите его в exceptions с причиной.',
    ],
  ),
  'parity-missing': message(
    [
      '„{text}“ hat in der anderen Sprache keine Entsprechung. Deutsch: „{germanSentence}“ Russisch: „{russianSentence}“',
      'Для «{text}» в другом языке нет соответствия. По-немецки: «{germanSentence}» По-русски: «{russianSentence}»',
    ],
    [
      'Die Angabe ergänzen oder streichen; ist der Unterschied richtig, unter exceptions mit Grund eintragen.',
      'Добавьте или уберите её; если различие верно, внесите его в exceptions с причиной.',
    ],
  ),
};
