import type { ForEditors } from '../../config/locales.ts';

/** What stopped a build and what helps, for its operator; `{place}` is the folder, field or signal concerned. */
export const failureMessages = {
  'disk-full': {
    de: 'Der Datenträger ist voll: {place}. Bitte Platz schaffen und den Befehl wiederholen.',
    ru: 'На диске не осталось места: {place}. Освободите место и повторите команду.',
  },
  'file-limit': {
    de: 'Das System lässt hier keine so großen Dateien zu: {place}. Bitte die Grenze anheben (ulimit -f) und den Befehl wiederholen.',
    ru: 'Система не позволяет записывать сюда файлы такого размера: {place}. Увеличьте предел (ulimit -f) и повторите команду.',
  },
  'not-writable': {
    de: 'In diesen Ordner darf nicht geschrieben werden: {place}. Bitte die Rechte ändern oder mit OUT_DIR einen anderen Ordner nennen.',
    ru: 'В эту папку нельзя записывать: {place}. Измените права доступа или укажите другую папку в переменной OUT_DIR.',
  },
  'not-a-folder': {
    de: 'Hier liegt eine Datei und kein Ordner: {place}. Bitte mit OUT_DIR einen Ordner nennen.',
    ru: 'Это файл, а не папка: {place}. Укажите папку в переменной OUT_DIR.',
  },
  'mount-point': {
    de: 'Dieser Ordner ist ein eingehängter Datenträger und lässt sich nicht als Ganzes austauschen: {place}. Bitte mit OUT_DIR einen Ordner darin nennen.',
    ru: 'К этой папке подключён отдельный диск, заменить её целиком нельзя: {place}. Укажите в переменной OUT_DIR папку внутри неё.',
  },
  'foreign-folder': {
    de: 'In diesem Ordner liegt etwas anderes als eine gebaute Website, und es ginge verloren: {place}. Bitte den Ordner leeren oder mit OUT_DIR einen anderen nennen.',
    ru: 'В этой папке лежит не собранный сайт; содержимое было бы потеряно: {place}. Очистите папку или укажите другую в переменной OUT_DIR.',
  },
  'no-date': {
    de: 'Das Datum des Baus ist nicht bekannt: {place}. Bitte in einem git-Archiv bauen oder SOURCE_DATE_EPOCH setzen (Sekunden seit 1970).',
    ru: 'Дата сборки неизвестна: {place}. Выполните сборку в репозитории git или задайте SOURCE_DATE_EPOCH (секунды с 1970 года).',
  },
  interrupted: {
    de: 'Der Bau wurde abgebrochen ({place}).',
    ru: 'Сборка прервана ({place}).',
  },
  'check-failed': {
    de: 'Der Inhalt hat Fehler; sie stehen weiter oben.',
    ru: 'В содержании есть ошибки; они перечислены выше.',
  },
  'build-failed': {
    de: 'Der Bau ist gescheitert; die Meldungen stehen weiter oben.',
    ru: 'Сборка не удалась; сообщения приведены выше.',
  },
  'not-a-part': {
    de: 'Das ist kein Teil eines Ganzen: {place}. Gemeint ist zum Beispiel --only-part=1/2.',
    ru: 'Это не часть целого: {place}. Пример: --only-part=1/2.',
  },
  'operator-missing': {
    de: 'Diese Angaben zum Betreiber sind noch Platzhalter: {place}. Bitte in content/settings.yaml ausfüllen, dann erneut „npm run release“ aufrufen.',
    ru: 'Эти сведения о владельце сайта ещё не заполнены: {place}. Заполните их в content/settings.yaml и снова вызовите «npm run release».',
  },
} as const satisfies Record<string, ForEditors>;
