import { message, type Messages } from './message.ts';

export const sources: Messages = {
  'entry-without-source': message(
    ['Der Eintrag nennt keine Quelle.', 'В записи не указан ни один источник.'],
    [
      'Unter sources die Kennung einer Quelle aus data/sources.yaml eintragen.',
      'Укажите в поле sources идентификатор источника из data/sources.yaml.',
    ],
  ),
  'list-order': message(
    [
      '„{id}“ steht hinter „{before}“; die Liste ist nach Kennungen sortiert.',
      '«{id}» стоит после «{before}», а список упорядочен по идентификаторам.',
    ],
    [
      'Den Eintrag an seine Stelle rücken; „npm run check -- --fix“ erledigt das.',
      'Переставьте запись; это сделает «npm run check -- --fix».',
    ],
  ),
  'source-unused': message(
    ['Die Quelle „{id}“ wird nirgends genannt.', 'Источник «{id}» нигде не упомянут.'],
    ['Dort nennen, wo sie etwas belegt, oder löschen.', 'Укажите его там, где он что-то подтверждает, или удалите.'],
  ),
  'source-newer': message(
    [
      'Die Quelle ist vom {date}, gelesen wurde sie aber schon am {accessed}.',
      'Источник датирован {date}, но прочитан уже {accessed}.',
    ],
    [
      'date und accessed prüfen; vielleicht sind sie vertauscht.',
      'Проверьте date и accessed: возможно, они перепутаны.',
    ],
  ),
  'accessed-in-future': message(
    [
      'Das Abrufdatum {accessed} liegt in der Zukunft (heute: {today}).',
      'Дата обращения {accessed} ещё не наступила (сегодня {today}).',
    ],
    ['Den Tag eintragen, an dem die Quelle gelesen wurde.', 'Впишите день, когда источник был прочитан.'],
  ),
};
