import { message, type Messages } from './message.ts';

export const wording: Messages = {
  typography: message(
    [
      'Anführungszeichen, Striche oder Auslassungspunkte entsprechen nicht der Sprache: {wrong}',
      'Кавычки, тире или многоточие не по правилам языка: {wrong}',
    ],
    [
      'Richtig: {right}; „npm run check -- --fix“ erledigt das.',
      'Правильно: {right}; это сделает «npm run check -- --fix».',
    ],
  ),
  'mixed-scripts': message(
    [
      'Im Wort „{word}“ stehen lateinische und kyrillische Buchstaben nebeneinander ({letters}).',
      'В слове «{word}» смешаны латинские и кириллические буквы ({letters}).',
    ],
    [
      'Neu tippen: {right}. Ist die Mischung gewollt, unter exceptions mit Grund eintragen.',
      'Наберите заново: {right}. Если так и задумано, внесите слово в exceptions с причиной.',
    ],
  ),
  name: message(
    [
      '„{text}“ schreiben die Listen (Organisationen, Orte, Institute) anders.',
      '«{text}» в списках (организации, места, институты) пишется иначе.',
    ],
    [
      '„{name}“ schreiben, gebeugt oder nicht, oder unter exceptions mit Grund eintragen.',
      'Пишите «{name}» в нужном падеже или внесите слово в exceptions с причиной.',
    ],
  ),
  'synonym-twice': message(
    [
      'Das Wort „{word}“ der Gruppe „{id}“ steht schon in der Gruppe „{other}“.',
      'Слово «{word}» из группы «{id}» уже есть в группе «{other}».',
    ],
    [
      'Eines streichen oder die Gruppen zusammenlegen; hat das Wort zwei Bedeutungen, darf die Warnung stehen bleiben.',
      'Уберите одно из них или объедините группы; если у слова два значения, предупреждение можно оставить.',
    ],
  ),
  'synonym-script': message(
    [
      'Das Wort „{word}“ unter „{locale}“ ist in der Schrift einer anderen Sprache geschrieben.',
      'Слово «{word}» в списке «{locale}» написано буквами другого языка.',
    ],
    [
      'Unter die Sprache setzen, zu der es gehört; gefunden wird es in beiden.',
      'Перенесите его в список того языка, к которому оно относится; найдётся оно на обоих.',
    ],
  ),
  'literal-figure': message(
    [
      'Die Zahl {text} steht schon als „{name}“ in facts.yaml.',
      'Число {text} уже есть в facts.yaml под именем «{name}».',
    ],
    [
      '<Value of="{name}" /> schreiben oder unter exceptions mit Grund eintragen.',
      'Пишите <Value of="{name}" /> или внесите число в exceptions с причиной.',
    ],
  ),
  'exception-unused': message(
    ['Die Ausnahme „{text}“ wird nicht gebraucht.', 'Исключение «{text}» не нужно.'],
    ['Die Zeile unter exceptions löschen.', 'Удалите эту строку в exceptions.'],
  ),
};
