import { message, type Messages } from './message.ts';

export const fields: Messages = {
  'unknown-field': message(
    ['Das Feld „{name}“ ist unbekannt.', 'Неизвестное поле «{name}».'],
    ['Schreibweise prüfen oder das Feld löschen.', 'Проверьте написание или удалите поле.'],
  ),
  'missing-field': message(
    ['Das Feld „{name}“ fehlt.', 'Нет поля «{name}».'],
    ['Ergänzen, z. B. {example}', 'Добавьте его, например {example}'],
  ),
  'missing-choice': message(
    ['Das Feld „{name}“ fehlt.', 'Нет поля «{name}».'],
    ['Ergänzen, z. B. {example}. Möglich sind: {allowed}.', 'Добавьте его, например {example}. Допустимо: {allowed}.'],
  ),
  'expected-number': message(
    ['Hier muss eine Zahl stehen.', 'Здесь должно быть число.'],
    ['Ziffern ohne Anführungszeichen schreiben, z. B. 19.', 'Пишите цифрами без кавычек, например 19.'],
  ),
  'expected-string': message(
    ['Hier muss ein Text stehen.', 'Здесь должен быть текст.'],
    [
      'Einen Wert schreiben, keine Liste und keine Felder; Zahlen in "…" setzen.',
      'Запишите одно значение, не список и не поля; числа заключайте в "…".',
    ],
  ),
  'expected-list': message(
    ['Hier muss eine Liste stehen.', 'Здесь должен быть список.'],
    [
      'In eckigen Klammern schreiben, z. B. [sachsen, kursk]; leer: [].',
      'Пишите в квадратных скобках, например [sachsen, kursk]; пустой список — [].',
    ],
  ),
  'expected-fields': message(
    ['Hier müssen Felder mit Namen stehen.', 'Здесь должны быть поля с именами.'],
    [
      'In geschweiften Klammern schreiben, z. B. { de: …, ru: … }, oder darunter einrücken.',
      'Пишите в фигурных скобках, например { de: …, ru: … }, или ниже с отступом.',
    ],
  ),
  'expected-boolean': message(
    ['Hier muss true oder false stehen.', 'Здесь должно быть true или false.'],
    [
      'true (ja) oder false (nein) schreiben, ohne Anführungszeichen.',
      'Пишите true (да) или false (нет), без кавычек.',
    ],
  ),
  'out-of-range': message(
    ['Die Zahl {value} liegt außerhalb des Möglichen.', 'Число {value} вне допустимых пределов.'],
    ['Grenze: {limit}.', 'Граница: {limit}.'],
  ),
  'comma-in-braces': message(
    [
      'Das Komma vor „{text}“ beendet hier den Text, denn er steht in geschweiften Klammern.',
      'Запятая перед «{text}» здесь обрывает текст, потому что он стоит в фигурных скобках.',
    ],
    ['Den ganzen Text in "…" setzen.', 'Заключите весь текст в "…".'],
  ),
  'decimal-comma': message(
    [
      'Zahlen in YAML haben einen Punkt vor den Nachkommastellen und keine Tausendertrennung.',
      'В YAML дробная часть числа отделяется точкой, разряды не разделяются.',
    ],
    ['Ohne Anführungszeichen schreiben, z. B. 1234.5.', 'Пишите без кавычек, например 1234.5.'],
  ),
  'not-allowed': message(
    ['Dieser Wert ist hier nicht vorgesehen.', 'Такое значение здесь не предусмотрено.'],
    ['Möglich sind: {allowed}.', 'Допустимо: {allowed}.'],
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
  'bad-host': message(
    ['„{value}“ ist kein Rechnername.', '«{value}» — не имя сайта.'],
    ['Ohne https:// und www schreiben, z. B. example.org.', 'Пишите без https:// и www, например example.org.'],
  ),
  'bad-no-word': message(
    ['Die Liste enthält kein Wort.', 'В списке нет ни одного слова.'],
    [
      'Mindestens ein Wort in dieser Sprache eintragen, das der Website zuerst.',
      'Впишите хотя бы одно слово на этом языке, первым — принятое на сайте.',
    ],
  ),
  'bad-few-words': message(
    ['Die Gruppe hat weniger als drei Wörter.', 'В группе меньше трёх слов.'],
    [
      'Ein weiteres gleichbedeutendes Wort eintragen; ein Wort und seine Übersetzung gehören ins Glossar.',
      'Добавьте ещё одно равнозначное слово; слову с одним переводом место в глоссарии.',
    ],
  ),
  'bad-phrase': message(
    ['„{value}“ hat mehr als drei Wörter.', 'В выражении «{value}» больше трёх слов.'],
    ['So kurz schreiben, wie Leser suchen, z. B. Messestand.', 'Пишите коротко, как ищут читатели, например стенд.'],
  ),
  'bad-email': message(
    ['„{value}“ ist keine E-Mail-Adresse.', '«{value}» — не адрес электронной почты.'],
    ['Als name@example.org schreiben.', 'Пишите в виде name@example.org.'],
  ),
  'place-elsewhere': message(
    [
      'Der Punkt {lat}, {lon} liegt nicht im angegebenen Land ({country}).',
      'Точка {lat}, {lon} находится не в указанной стране ({country}).',
    ],
    [
      'lat (Breite) und lon (Länge) prüfen; vielleicht sind sie vertauscht.',
      'Проверьте lat (широту) и lon (долготу): возможно, они перепутаны.',
    ],
  ),
  'thousands-point': message(
    [
      'Hier wird gezählt, der Wert {value} hat aber Nachkommastellen.',
      'Это количество, но у значения {value} есть дробная часть.',
    ],
    [
      'Der Punkt trennt in YAML die Nachkommastellen; tausende ohne Punkt schreiben, z. B. {meant}.',
      'Точка в YAML отделяет дробную часть; тысячи пишите без точки, например {meant}.',
    ],
  ),
  'same-title': message(
    ['Den Titel „{title}“ hat schon {other}.', 'Заголовок «{title}» уже есть у {other}.'],
    [
      'Unterscheiden, etwa durch Jahr oder Ort, oder den kopierten Ordner löschen.',
      'Добавьте отличие, например год или место, или удалите скопированную папку.',
    ],
  ),
  'end-before-start': message(
    ['Das Ende ({end}) liegt vor dem Beginn ({start}).', 'Конец ({end}) раньше начала ({start}).'],
    ['start und end prüfen; end darf fehlen.', 'Проверьте start и end; поле end можно опустить.'],
  ),
};
