import type { Localized } from '../config/locales.ts';

/** What is wrong and how to mend it; `{name}` stands for a value of the problem. */
export type Message = { what: Localized; remedy: Localized };

const message = (what: [string, string], remedy: [string, string]): Message => ({
  what: { de: what[0], ru: what[1] },
  remedy: { de: remedy[0], ru: remedy[1] },
});

/** Wording of every problem code, German and Russian. */
export const messages: Record<string, Message> = {
  'not-utf8': message(
    ['Die Datei ist nicht in UTF-8 gespeichert.', 'Файл сохранён не в кодировке UTF-8.'],
    ['Im Editor „Speichern mit Kodierung → UTF-8“ wählen.', 'Выберите в редакторе «Сохранить в кодировке → UTF-8».'],
  ),
  'empty-file': message(
    ['Die Datei ist leer.', 'Файл пуст.'],
    ['Inhalt eintragen oder die Datei löschen.', 'Заполните файл или удалите его.'],
  ),
  yaml: message(
    ['Das YAML ist nicht lesbar ({reason}).', 'YAML не читается ({reason}).'],
    [
      'Einrückung, Doppelpunkte und Anführungszeichen an dieser Stelle prüfen.',
      'Проверьте в этом месте отступы, двоеточия и кавычки.',
    ],
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
  mdx: message(
    ['Der Text ist nicht lesbar ({reason}).', 'Текст не читается ({reason}).'],
    [
      'Jedes <Element> schließen; das Zeichen < im Text als &lt; schreiben, { als &#123;.',
      'Закройте каждый <Элемент>; знак < в тексте пишите как &lt;, знак { — как &#123;.',
    ],
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
  'unknown-field': message(
    ['Das Feld „{name}“ ist unbekannt.', 'Неизвестное поле «{name}».'],
    ['Schreibweise prüfen oder das Feld löschen.', 'Проверьте написание или удалите поле.'],
  ),
  'missing-field': message(
    ['Das Feld „{name}“ fehlt.', 'Нет поля «{name}».'],
    ['Das Feld ergänzen.', 'Добавьте поле.'],
  ),
  'wrong-type': message(
    [
      'Hier steht die falsche Art von Wert (erwartet: {expected}).',
      'Здесь значение не того вида (ожидается: {expected}).',
    ],
    [
      'string = Text, number = Zahl ohne Anführungszeichen, array = Liste in [ ], object = Felder mit Namen.',
      'string — текст, number — число без кавычек, array — список в [ ], object — поля с именами.',
    ],
  ),
  'not-allowed': message(
    ['Dieser Wert ist hier nicht vorgesehen.', 'Такое значение здесь не предусмотрено.'],
    ['Möglich sind: {allowed}.', 'Допустимо: {allowed}.'],
  ),
  'not-a-list': message(
    ['Die Datei muss eine Liste enthalten.', 'Файл должен содержать список.'],
    ['Jeden Datensatz mit „- id: …“ beginnen.', 'Начинайте каждую запись с «- id: …».'],
  ),
  'bad-slug': message(
    ['„{value}“ ist keine gültige Kennung.', '«{value}» — недопустимый идентификатор.'],
    [
      'Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche verwenden.',
      'Используйте только строчные буквы a–z, цифры и одиночные дефисы.',
    ],
  ),
  'bad-empty': message(['Das Feld ist leer.', 'Поле пусто.'], ['Text eintragen.', 'Впишите текст.']),
  'bad-line': message(
    ['Der Text darf keinen Zeilenumbruch enthalten.', 'В тексте не должно быть переноса строки.'],
    ['In eine Zeile schreiben oder „>-“ verwenden.', 'Запишите в одну строку или используйте «>-».'],
  ),
  'bad-date': message(
    ['„{value}“ ist kein Datum.', '«{value}» — не дата.'],
    ['Als JJJJ-MM-TT schreiben, z. B. 2018-05-14.', 'Пишите ГГГГ-ММ-ДД, например 2018-05-14.'],
  ),
  'bad-partial-date': message(
    ['„{value}“ ist kein Datum.', '«{value}» — не дата.'],
    [
      'Als 2018, 2018-05, 2018-05-14 oder 2018-spring (summer, autumn, winter) schreiben.',
      'Пишите 2018, 2018-05, 2018-05-14 или 2018-spring (summer, autumn, winter).',
    ],
  ),
  'bad-as-of': message(
    ['„{value}“ sagt nicht, von wann die Angabe ist.', '«{value}» не указывает, к какому времени относятся данные.'],
    [
      'Als 2018, 2018-05, 2018-05-14, stable (ändert sich nicht) oder unknown (nicht bekannt) schreiben.',
      'Пишите 2018, 2018-05, 2018-05-14, stable (не меняется) или unknown (неизвестно).',
    ],
  ),
  'bad-moment': message(
    ['„{value}“ ist weder Tag noch Uhrzeit.', '«{value}» — не день и не время.'],
    [
      'Als 2018-05-14, 2018-05-14T10:00, 2018-05, 2018 oder 2018-spring schreiben.',
      'Пишите 2018-05-14, 2018-05-14T10:00, 2018-05, 2018 или 2018-spring.',
    ],
  ),
  'bad-no-source': message(
    ['Hier fehlt eine Quelle.', 'Здесь не указан источник.'],
    [
      'Die Kennung einer Quelle aus data/sources.yaml eintragen.',
      'Укажите идентификатор источника из data/sources.yaml.',
    ],
  ),
  'bad-zone': message(
    ['„{value}“ ist keine Zeitzone.', '«{value}» — не часовой пояс.'],
    ['Europe/Berlin oder Europe/Moscow schreiben.', 'Пишите Europe/Berlin или Europe/Moscow.'],
  ),
  'bad-language': message(
    ['„{value}“ ist kein Sprachkürzel.', '«{value}» — не код языка.'],
    [
      'Zwei oder drei Kleinbuchstaben schreiben, z. B. de, ru, en, hsb.',
      'Две или три строчные буквы, например de, ru, en, hsb.',
    ],
  ),
  'bad-phone': message(
    ['„{value}“ ist keine internationale Telefonnummer.', '«{value}» — не международный номер телефона.'],
    [
      'Mit Ländervorwahl und Leerzeichen schreiben, z. B. +49 3591 1234.',
      'Пишите с кодом страны и пробелами, например +49 3591 1234.',
    ],
  ),
  'bad-entry-ref': message(
    ['„{value}“ verweist auf keinen Eintrag.', '«{value}» не указывает на запись.'],
    [
      'Sammlung und Ordner schreiben, z. B. events/metalloobrabotka-2018.',
      'Пишите раздел и папку, например events/metalloobrabotka-2018.',
    ],
  ),
  'bad-hash': message(
    ['„{value}“ ist keine Prüfsumme einer Übersetzung.', '«{value}» — не контрольная сумма перевода.'],
    ['„npm run confirm -- <Eintrag>“ trägt sie ein.', 'Её вписывает команда «npm run confirm -- <запись>».'],
  ),
  'bad-url': message(
    ['„{value}“ ist keine Webadresse.', '«{value}» — не веб-адрес.'],
    ['Vollständig mit https:// schreiben.', 'Пишите полностью, с https://.'],
  ),
  'bad-email': message(
    ['„{value}“ ist keine E-Mail-Adresse.', '«{value}» — не адрес электронной почты.'],
    ['Als name@example.org schreiben.', 'Пишите в виде name@example.org.'],
  ),
  'bad-value': message(
    ['Der Wert passt nicht in dieses Feld.', 'Значение не подходит для этого поля.'],
    ['Mit einem ähnlichen Eintrag vergleichen.', 'Сравните с похожей записью.'],
  ),
  'unknown-id': message(
    ['„{id}“ gibt es unter „{collection}“ nicht.', '«{id}» отсутствует в разделе «{collection}».'],
    [
      'Eine vorhandene Kennung verwenden oder den Datensatz anlegen.',
      'Используйте существующий идентификатор или создайте запись.',
    ],
  ),
  'unknown-figure': message(
    [
      'Die Zahl „{name}“ steht nicht unter figures in facts.yaml.',
      'Числа «{name}» нет в разделе figures файла facts.yaml.',
    ],
    [
      'Die Zahl dort mit Quelle eintragen oder den Namen berichtigen.',
      'Внесите туда число с источником или исправьте имя.',
    ],
  ),
  'duplicate-id': message(
    [
      'Die Kennung „{id}“ ist in dieser Liste schon vergeben (Zeile {first}).',
      'Идентификатор «{id}» в этом списке уже занят (строка {first}).',
    ],
    ['Eine andere Kennung wählen.', 'Выберите другой идентификатор.'],
  ),
  'end-before-start': message(
    ['Das Ende ({end}) liegt vor dem Beginn ({start}).', 'Конец ({end}) раньше начала ({start}).'],
    ['start und end prüfen; end darf fehlen.', 'Проверьте start и end; поле end можно опустить.'],
  ),
  'outcome-missing': message(
    ['Der Termin ist vorbei, der Stand lautet noch „{status}“.', 'Срок прошёл, а в поле status всё ещё «{status}».'],
    [
      'Ergebnis mit Quelle eintragen; ist keines bekannt, zeigt die Seite „Ergebnis nicht belegt“.',
      'Внесите результат с источником; если он неизвестен, страница покажет «итог не зафиксирован».',
    ],
  ),
  'prose-code': message(
    ['Texte dürfen keinen Programmcode enthalten.', 'В тексте не должно быть программного кода.'],
    [
      'import, export, { … } und HTML-Befehle entfernen; die Zeichen selbst als &#123; und &lt; schreiben.',
      'Удалите import, export, { … } и HTML; сами знаки пишите как &#123; и &lt;.',
    ],
  ),
  'prose-url': message(
    ['Die Adresse „{url}“ ist nicht erlaubt.', 'Адрес «{url}» не допускается.'],
    [
      'https://…, mailto:…, tel:…, #Stelle oder Sammlung/Ordner verwenden.',
      'Используйте https://…, mailto:…, tel:…, #место или раздел/папка.',
    ],
  ),
  'prose-heading': message(
    ['Die Hauptüberschrift kommt aus dem Feld title.', 'Главный заголовок берётся из поля title.'],
    ['Zwischenüberschriften mit ## beginnen.', 'Начинайте подзаголовки с ##.'],
  ),
  'prose-component': message(
    ['<{name}> ist hier nicht erlaubt.', '<{name}> здесь не допускается.'],
    ['Erlaubt sind: {allowed}.', 'Допускаются: {allowed}.'],
  ),
  'prose-attribute': message(
    ['<{name}> kennt „{attribute}“ nicht.', 'У <{name}> нет параметра «{attribute}».'],
    ['Möglich sind: {allowed}.', 'Допустимо: {allowed}.'],
  ),
  'prose-attribute-missing': message(
    ['Bei <{name}> fehlt „{attribute}“.', 'У <{name}> не хватает параметра «{attribute}».'],
    ['Als {attribute}="…" ergänzen.', 'Добавьте {attribute}="…".'],
  ),
  'unknown-link': message(
    ['Der Verweis „{url}“ führt nirgendwohin.', 'Ссылка «{url}» никуда не ведёт.'],
    [
      'Sammlung und Ordner angeben, z. B. events/metalloobrabotka-2018.',
      'Укажите раздел и папку, например events/metalloobrabotka-2018.',
    ],
  ),
  'empty-body': message(
    ['Unter den Kopfdaten steht kein Text.', 'После заголовка с данными нет текста.'],
    ['Mindestens einen Absatz schreiben.', 'Напишите хотя бы один абзац.'],
  ),
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
};

export const suggestion: Localized = { de: 'Meinten Sie „{near}“?', ru: 'Возможно, имелось в виду «{near}»?' };
