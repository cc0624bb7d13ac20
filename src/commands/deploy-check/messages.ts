import { message, type Messages } from '../../checks/messages/message.ts';

/** What `deploy:check` says about a copy. */
export const messages: Messages = {
  unreachable: message(
    ['Der Server antwortet nicht: {reason}.', 'Сервер не отвечает: {reason}.'],
    ['Adresse und Verbindung prüfen.', 'Проверьте адрес и соединение.'],
  ),
  'other-build': message(
    ['Dort liegt ein anderer Stand als hier.', 'Там лежит другая сборка, не та, что здесь.'],
    [
      'Den Ordner dist/ vollständig hochladen, auch die Datei SHA256SUMS.',
      'Загрузите папку dist/ целиком, вместе с файлом SHA256SUMS.',
    ],
  ),
  'other-base': message(
    [
      'Gebaut ist die Website für den Pfad {base}, sie liegt aber unter {found}. Die Seiten funktionieren auch dort, die Fehlerseite führt jedoch in die Irre.',
      'Сайт собран для пути {base}, а размещён в {found}. Страницы работают и там, но ссылки на странице ошибки ведут не туда.',
    ],
    ['Mit BASE_PATH={found} neu bauen.', 'Соберите сайт заново с BASE_PATH={found}.'],
  ),
  missing: message(['Die Datei fehlt.', 'Файла нет.'], ['Hochladen.', 'Загрузите его.']),
  different: message(
    ['Der Inhalt weicht vom Gebauten ab.', 'Содержимое отличается от собранного.'],
    [
      'Erneut hochladen. Ändert der Hoster Seiten beim Ausliefern (Minify, Analyse-Skripte), diese Funktion abschalten.',
      'Загрузите заново. Если хостинг сам изменяет страницы при отдаче (сжимает код, вставляет счётчики), отключите эту функцию.',
    ],
  ),
  redirected: message(
    ['Die Adresse leitet um auf {to}.', 'Адрес перенаправляет на {to}.'],
    [
      'Die endgültige Adresse der Website angeben, mit https und Schrägstrich am Ende; einzelne Weiterleitungen beim Hoster entfernen.',
      'Укажите окончательный адрес сайта — с https и косой чертой в конце; отдельные перенаправления уберите в настройках хостинга.',
    ],
  ),
  refused: message(
    ['Der Server antwortet mit Status {status}.', 'Сервер отвечает кодом {status}.'],
    ['Rechte und Einstellungen auf dem Server prüfen.', 'Проверьте права доступа и настройки сервера.'],
  ),
  'soft-404': message(
    [
      'Eine Adresse, die es nicht gibt, wird mit Status 200 beantwortet. Suchmaschinen halten sie dann für eine Seite.',
      'На несуществующий адрес сервер отвечает кодом 200. Поисковые системы примут его за страницу.',
    ],
    [
      'Die Umleitung unbekannter Adressen auf eine Seite abschalten.',
      'Отключите перенаправление неизвестных адресов на страницу.',
    ],
  ),
  'foreign-404': message(
    [
      'Statt der Fehlerseite der Website kommt die des Servers.',
      'Вместо страницы ошибки сайта показывается страница сервера.',
    ],
    [
      '404.html als Fehlerseite eintragen (docs/hosting.de.md).',
      'Назначьте 404.html страницей ошибки (docs/hosting.ru.md).',
    ],
  ),
  'media-type': message(
    ['Der Medientyp ist „{found}“ statt „{expected}“.', 'Тип содержимого — «{found}», а нужен «{expected}».'],
    [
      'Medientypen auf dem Server einrichten (docs/hosting.de.md).',
      'Настройте типы содержимого на сервере (docs/hosting.ru.md).',
    ],
  ),
  charset: message(
    ['Beim Medientyp „{found}“ fehlt die Zeichenkodierung.', 'У типа содержимого «{found}» не указана кодировка.'],
    ['charset=utf-8 einrichten (docs/hosting.de.md).', 'Добавьте charset=utf-8 (docs/hosting.ru.md).'],
  ),
  'no-header': message(
    ['Die Kopfzeile {name} fehlt.', 'Нет заголовка {name}.'],
    ['Auf dem Server einrichten (docs/hosting.de.md).', 'Настройте его на сервере (docs/hosting.ru.md).'],
  ),
  'other-header': message(
    [
      'Die Kopfzeile {name} ist „{found}“ statt „{expected}“.',
      'Заголовок {name} — «{found}», а рекомендуется «{expected}».',
    ],
    ['Auf dem Server anpassen, wenn das nicht so gewollt ist.', 'Если так не задумано, исправьте на сервере.'],
  ),
  uncompressed: message(
    ['Die Datei kommt unkomprimiert.', 'Файл передаётся без сжатия.'],
    ['Komprimierung einschalten (docs/hosting.de.md).', 'Включите сжатие (docs/hosting.ru.md).'],
  ),
  'no-validator': message(
    [
      'Es fehlen ETag und Last-Modified; jeder Besuch lädt die Datei neu.',
      'Нет ни ETag, ни Last-Modified: файл загружается заново при каждом посещении.',
    ],
    ['Auf dem Server einschalten.', 'Включите их на сервере.'],
  ),
};
