import { message, type Messages } from './message.ts';

export const prose: Messages = {
  'mdx-unclosed': message(
    ['<{name}> wird nicht geschlossen.', '<{name}> не закрыт.'],
    [
      '</{name}> dahinter schreiben, innerhalb desselben Absatzes oder mit Leerzeilen davor und danach; ohne Inhalt: <{name} … />.',
      'Допишите </{name}> в том же абзаце или с пустыми строками до и после; без содержимого — <{name} … />.',
    ],
  ),
  'mdx-unopened': message(
    ['</{name}> schließt nichts.', '</{name}> ничего не закрывает.'],
    [
      'Die Namen vorn und hinten gleich schreiben (Groß- und Kleinbuchstaben) oder </{name}> löschen.',
      'Пишите имя в начале и в конце одинаково (с учётом прописных букв) или удалите </{name}>.',
    ],
  ),
  'mdx-brace': message(
    ['Eine geschweifte Klammer { wird nicht geschlossen.', 'Фигурная скобка { не закрыта.'],
    ['Die Klammer entfernen oder als &#123; schreiben.', 'Удалите скобку или пишите &#123;.'],
  ),
  'mdx-sign': message(
    [
      'Nach dem Zeichen < steht kein Baustein, oder der Baustein ist falsch geschrieben.',
      'После знака < нет компонента или он записан с ошибкой.',
    ],
    [
      'Das Zeichen selbst als &lt; schreiben; bei Bausteinen alle Werte in "…" setzen.',
      'Сам знак пишите как &lt;; у компонентов заключайте все значения в "…".',
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
  'prose-no-attributes': message(
    [
      '<{name}> hat keine Angaben; „{attribute}“ gehört nicht dazu.',
      'У <{name}> нет параметров, «{attribute}» здесь лишний.',
    ],
    ['„{attribute}“ löschen.', 'Удалите «{attribute}».'],
  ),
  'prose-attribute-missing': message(
    ['Bei <{name}> fehlt „{attribute}“.', 'У <{name}> не хватает параметра «{attribute}».'],
    ['Als {attribute}="…" ergänzen.', 'Добавьте {attribute}="…".'],
  ),
  'placeholder-left': message(
    ['Hier steht noch der Platzhalter „{text}“.', 'Здесь всё ещё текст-заглушка «{text}».'],
    [
      'Durch den richtigen Text ersetzen oder in facts.yaml draft: true lassen.',
      'Замените её настоящим текстом или оставьте в facts.yaml draft: true.',
    ],
  ),
  'empty-body': message(
    ['Unter den Kopfdaten steht kein Text.', 'После заголовка с данными нет текста.'],
    ['Mindestens einen Absatz schreiben.', 'Напишите хотя бы один абзац.'],
  ),
  'heading-space': message(
    [
      'Die Zeile soll wohl eine Überschrift sein, nach # fehlt das Leerzeichen.',
      'Похоже, это заголовок, но после # нет пробела.',
    ],
    ['„## Was geplant war“ schreiben.', 'Пишите «## Что планировалось».'],
  ),
  'heading-jump': message(
    ['Vor „{marks}“ fehlt eine Überschrift der Ebene darüber.', 'Перед «{marks}» нет заголовка предыдущего уровня.'],
    ['Mit „{wanted}“ beginnen.', 'Начните с «{wanted}».'],
  ),
  'accidental-list': message(
    [
      'Die Zeile wird zur nummerierten Liste, weil sie mit „{number}“ beginnt.',
      'Строка превращается в нумерованный список, потому что начинается с «{number}».',
    ],
    [
      'Vor den Punkt einen Rückstrich setzen, z. B. 24\\. Februar, oder den Satz umstellen.',
      'Поставьте перед точкой обратную косую черту, например 24\\., или измените порядок слов.',
    ],
  ),
  'plain-picture': message(
    [
      'Bilder brauchen Urheber und Lizenz; ![…](…) kann das nicht.',
      'У картинки должны быть автор и лицензия; запись ![…](…) их не содержит.',
    ],
    [
      '<Figure src="{url}" alt="…" credit="…" licence="…" /> schreiben.',
      'Пишите <Figure src="{url}" alt="…" credit="…" licence="…" />.',
    ],
  ),
};
