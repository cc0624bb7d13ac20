import { message, type Messages } from './message.ts';

export const ageing: Messages = {
  'outcome-missing': message(
    ['Der Termin ist vorbei, der Stand lautet noch „{status}“.', 'Срок прошёл, а в поле status всё ещё «{status}».'],
    [
      'Ergebnis mit Quelle eintragen; ist keines bekannt, zeigt die Seite „Ausgang unbekannt“.',
      'Внесите результат с источником; если он неизвестен, страница покажет «итог неизвестен».',
    ],
  ),
  'held-in-future': message(
    [
      'Die Veranstaltung beginnt erst ({start}), gilt aber schon als durchgeführt.',
      'Событие ещё не началось ({start}), но уже отмечено как состоявшееся.',
    ],
    ['Bei status planned oder confirmed eintragen.', 'Укажите в status planned или confirmed.'],
  ),
  'held-too-early': message(
    [
      'Laut status hat die Veranstaltung stattgefunden, der Stand ({asOf}) liegt aber vor ihrem Beginn ({start}).',
      'По полю status событие состоялось, но дата сведений ({asOf}) раньше его начала ({start}).',
    ],
    [
      'Die Quelle nennen, die den Ausgang belegt, und asOf, note und Texte mit ändern; sonst planned stehen lassen.',
      'Укажите источник, подтверждающий итог, и измените asOf, note и тексты; иначе оставьте planned.',
    ],
  ),
  'review-due': message(
    ['Diese Seite sollte bis {date} überprüft werden.', 'Эту страницу следовало проверить до {date}.'],
    [
      'Inhalt prüfen und reviewBy auf den nächsten Termin setzen.',
      'Проверьте содержание и поставьте в reviewBy следующую дату.',
    ],
  ),
  'figures-dated': message(
    ['Zahlen, die älter sind als ihr Zeitabstand: {names}.', 'Числа старше установленного срока: {names}.'],
    [
      'Nach neueren Werten suchen; bis dahin zeigt die Seite sie als veraltet.',
      'Поищите более новые значения; пока страница показывает их как устаревшие.',
    ],
  ),
};
