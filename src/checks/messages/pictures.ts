import { message, type Messages } from './message.ts';

export const pictures: Messages = {
  'picture-missing': message(
    ['Das Bild „{src}“ liegt nicht im Ordner des Eintrags.', 'Картинки «{src}» нет в папке записи.'],
    ['Die Datei dort ablegen oder den Namen berichtigen.', 'Положите файл туда или исправьте имя.'],
  ),
  'picture-alt': message(
    ['Dem Bild fehlt der Alternativtext.', 'У картинки нет альтернативного текста.'],
    [
      'In alt="…" sagen, was zu sehen ist; bei reinem Schmuck decorative schreiben.',
      'Опишите в alt="…", что изображено; для чисто декоративной картинки напишите decorative.',
    ],
  ),
  'picture-decorative': message(
    [
      'Das Bild gilt als Schmuck und hat doch einen Alternativtext.',
      'Картинка помечена как декоративная, но у неё есть альтернативный текст.',
    ],
    ['Eines von beiden löschen: decorative oder alt.', 'Удалите одно из двух: decorative или alt.'],
  ),
  'picture-unreadable': message(
    ['„{name}“ ist kein lesbares Bild.', 'Файл «{name}» не читается как картинка.'],
    ['Als JPEG, PNG, WebP, AVIF oder SVG neu speichern.', 'Сохраните заново в формате JPEG, PNG, WebP, AVIF или SVG.'],
  ),
  'picture-large': message(
    [
      'Das Bild ist größer als nötig ({width} Pixel breit, {size} kB).',
      'Картинка больше, чем нужно (ширина {width} пикс., {size} кБ).',
    ],
    [
      'Auf höchstens {widest} Pixel Breite und {heaviest} kB verkleinern.',
      'Уменьшите до {widest} пикселей в ширину и {heaviest} кБ.',
    ],
  ),
  'picture-unused': message(
    ['Das Bild „{name}“ kommt in keinem Text vor.', 'Картинка «{name}» не используется ни в одном тексте.'],
    [
      'Mit <Figure src="./{name}" … /> zeigen oder löschen.',
      'Вставьте её через <Figure src="./{name}" … /> или удалите.',
    ],
  ),
};
