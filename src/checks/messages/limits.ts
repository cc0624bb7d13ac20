import { message, type Messages } from './message.ts';

export const limits: Messages = {
  'not-a-file': message(
    [
      'Das ist keine gewöhnliche Datei, sondern eine Verknüpfung oder ein Gerät.',
      'Это не обычный файл, а ссылка или устройство.',
    ],
    ['Durch die Datei selbst ersetzen oder löschen.', 'Замените самим файлом или удалите.'],
  ),
  'file-large': message(
    [
      'Die Datei hat {size} kB; erlaubt sind {heaviest} kB.',
      'Размер файла — {size} кБ, допускается не больше {heaviest} кБ.',
    ],
    [
      'Kürzen, verkleinern oder auf mehrere Einträge verteilen.',
      'Сократите, уменьшите или разделите на несколько записей.',
    ],
  ),
  'content-large': message(
    [
      'Bis zu dieser Datei hat der Ordner content schon mehr als {heaviest} MB.',
      'К этому файлу папка content уже превысила {heaviest} МБ.',
    ],
    ['Bilder verkleinern oder löschen, was nicht gebraucht wird.', 'Уменьшите картинки или удалите ненужное.'],
  ),
  'case-collision': message(
    [
      'Unter Windows und macOS ist das dieselbe Datei wie {other}.',
      'В Windows и macOS это тот же файл, что и {other}.',
    ],
    ['Eine der beiden umbenennen oder löschen.', 'Переименуйте или удалите один из двух файлов.'],
  ),
  'bad-file-name': message(
    ['„{name}“ ist kein gültiger Name für ein Bild.', '«{name}» — недопустимое имя картинки.'],
    [
      'Nur Buchstaben a–z, Ziffern, Punkte, Binde- und Unterstriche verwenden, z. B. stand-2018.jpg.',
      'Используйте только буквы a–z, цифры, точки, дефисы и подчёркивания, например stand-2018.jpg.',
    ],
  ),
  'nested-deep': message(
    ['Hier ist mehr als {limit} Ebenen tief verschachtelt.', 'Здесь больше {limit} уровней вложенности.'],
    ['Listen, Zitate und Klammern flacher anordnen.', 'Уменьшите вложенность списков, цитат и скобок.'],
  ),
  'many-fields': message(
    ['Hier stehen mehr als {limit} Felder beieinander.', 'Здесь больше {limit} полей подряд.'],
    ['Überflüssige löschen oder auf mehrere Einträge verteilen.', 'Удалите лишние или разделите на несколько записей.'],
  ),
  'many-signs': message(
    [
      'Der Text enthält mehr als {limit} geschweifte Klammern oder umschriebene Zeichen wie &amp;.',
      'В тексте больше {limit} фигурных скобок или кодов знаков вроде &amp;.',
    ],
    ['Die Zeichen selbst schreiben.', 'Пишите сами знаки.'],
  ),
  'link-host': message(
    [
      'Diese Adresse führt womöglich woandershin, als sie aussieht: nach {host}.',
      'Этот адрес может вести не туда, куда кажется: на {host}.',
    ],
    [
      'Im Namen des Rechners nur eine Schrift verwenden, nichts vor ein @ setzen; am besten neu aus der Adresszeile kopieren.',
      'Имя сайта пишите буквами одного алфавита, без @ перед ним; лучше скопируйте адрес заново из браузера.',
    ],
  ),
  'sanctioned-medium': message(
    [
      'Die Adresse gehört zu „{name}“ aus data/sanctioned-media.yaml; dessen Inhalte dürfen womöglich nicht verbreitet werden.',
      'Адрес принадлежит «{name}» из data/sanctioned-media.yaml; распространять его материалы, возможно, запрещено.',
    ],
    [
      'Eine andere Quelle verlinken oder bei der Quelle linkable: false setzen.',
      'Сошлитесь на другой источник или поставьте у источника linkable: false.',
    ],
  ),
};
