import { message, type Messages } from './message.ts';

export const files: Messages = {
  'not-utf8': message(
    ['Die Datei ist nicht in UTF-8 gespeichert.', 'Файл сохранён не в кодировке UTF-8.'],
    ['Im Editor „Speichern mit Kodierung → UTF-8“ wählen.', 'Выберите в редакторе «Сохранить в кодировке → UTF-8».'],
  ),
  'empty-file': message(
    ['Die Datei ist leer.', 'Файл пуст.'],
    ['Inhalt eintragen oder die Datei löschen.', 'Заполните файл или удалите его.'],
  ),
  'unknown-file': message(
    ['Diese Datei gehört hier nicht hin.', 'Этому файлу здесь не место.'],
    [
      'Umbenennen oder verschieben. Möglich sind: {allowed}.',
      'Переименуйте или переместите его. Допустимо: {allowed}.',
    ],
  ),
  'bad-id': message(
    ['„{id}“ ist kein gültiger Ordnername.', '«{id}» — недопустимое имя папки.'],
    [
      'Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche verwenden, z. B. messe-2018.',
      'Используйте только строчные буквы a–z, цифры и одиночные дефисы, например messe-2018.',
    ],
  ),
  'unknown-locale': message(
    ['Die Sprache „{locale}“ gibt es auf dieser Website nicht.', 'Языка «{locale}» на этом сайте нет.'],
    ['Die Datei text.de.mdx oder text.ru.mdx nennen.', 'Назовите файл text.de.mdx или text.ru.mdx.'],
  ),
  'second-text': message(
    ['Für die Sprache „{locale}“ gibt es schon einen Text.', 'Для языка «{locale}» текст уже есть.'],
    ['Eine der beiden Dateien löschen.', 'Удалите один из двух файлов.'],
  ),
  'not-mdx': message(
    ['Texte müssen auf .mdx enden.', 'Имя файла с текстом должно оканчиваться на .mdx.'],
    ['Die Datei in {name} umbenennen.', 'Переименуйте файл в {name}.'],
  ),
  'missing-facts': message(
    ['Dem Eintrag fehlt die Datei facts.yaml.', 'У записи нет файла facts.yaml.'],
    [
      'facts.yaml anlegen, am besten durch Kopieren eines ähnlichen Eintrags.',
      'Создайте facts.yaml, проще всего — скопировав похожую запись.',
    ],
  ),
  'missing-source-text': message(
    ['Der Text in der Ausgangssprache „{locale}“ fehlt.', 'Нет текста на исходном языке «{locale}».'],
    [
      'Diese Datei anlegen oder sourceLocale in facts.yaml ändern.',
      'Создайте этот файл или измените sourceLocale в facts.yaml.',
    ],
  ),
  yaml: message(
    [
      'Das YAML ist hier nicht lesbar, meist wegen der Einrückung.',
      'YAML здесь не читается, чаще всего из-за отступов.',
    ],
    [
      'Felder derselben Ebene gleich weit einrücken; Listenpunkte beginnen mit „- “.',
      'Поля одного уровня пишите с одинаковым отступом; пункты списка начинаются с «- ».',
    ],
  ),
  'yaml-colon': message(
    [
      'In dieser Zeile steht ein zweiter Doppelpunkt, oder sie ist falsch eingerückt.',
      'В этой строке второе двоеточие или неверный отступ.',
    ],
    [
      'Gehört der Doppelpunkt zum Text, den ganzen Text in "…" setzen; sonst die Zeile so weit einrücken wie die darüber.',
      'Если двоеточие относится к тексту, заключите весь текст в "…"; иначе сделайте такой же отступ, как в строке выше.',
    ],
  ),
  'yaml-bracket': message(
    ['Eine Klammer [ oder { wird nicht geschlossen.', 'Не закрыта скобка [ или {.'],
    [
      'Am Ende ] oder } ergänzen; zwischen den Werten stehen Kommas.',
      'Добавьте в конце ] или }; между значениями ставятся запятые.',
    ],
  ),
  'yaml-quote': message(
    ['Die Anführungszeichen um diesen Wert passen nicht zusammen.', 'Кавычки вокруг этого значения не сходятся.'],
    [
      'Mit demselben Zeichen öffnen und schließen, danach nichts mehr schreiben; Anführungszeichen im Text als „…“ setzen.',
      'Откройте и закройте одним и тем же знаком и ничего не пишите после; кавычки внутри текста ставьте «…».',
    ],
  ),
  'yaml-no-colon': message(
    ['Hier steht Text, der zu keinem Feld gehört.', 'Здесь текст, который не относится ни к одному полю.'],
    [
      'Nach dem Feldnamen Doppelpunkt und Leerzeichen setzen; mehrzeiligen Text nach „>-“ einrücken.',
      'После имени поля поставьте двоеточие и пробел; многострочный текст пишите после «>-» с отступом.',
    ],
  ),
  'yaml-sign': message(
    ['Mit diesem Zeichen darf ein Wert nicht beginnen.', 'Значение не может начинаться с этого знака.'],
    ['Den ganzen Wert in "…" setzen.', 'Заключите всё значение в "…".'],
  ),
  'yaml-duplicate-key': message(
    ['Dieses Feld steht schon weiter oben.', 'Это поле уже есть выше.'],
    ['Eines der beiden löschen.', 'Удалите одно из двух.'],
  ),
  'yaml-tab': message(
    ['Die Zeile ist mit einem Tabulator eingerückt.', 'Строка начинается с табуляции.'],
    ['Mit Leerzeichen einrücken.', 'Делайте отступ пробелами.'],
  ),
  'yaml-alias': message(
    ['Verweise mit & und * sind nicht erlaubt.', 'Ссылки через & и * не допускаются.'],
    ['Den Wert ausschreiben.', 'Запишите значение полностью.'],
  ),
  'not-a-list': message(
    ['Die Datei muss eine Liste enthalten.', 'Файл должен содержать список.'],
    ['Jeden Datensatz mit „- id: …“ beginnen.', 'Начинайте каждую запись с «- id: …».'],
  ),
};
