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
    ['Als JPEG, PNG, WebP oder AVIF neu speichern.', 'Сохраните заново в формате JPEG, PNG, WebP или AVIF.'],
  ),
  'picture-svg': message(
    [
      'SVG-Dateien sind nicht erlaubt: Sie können Programmcode enthalten und fremde Dateien nachladen.',
      'Файлы SVG не допускаются: в них может быть программный код и загрузка чужих файлов.',
    ],
    ['Als PNG oder WebP exportieren.', 'Экспортируйте картинку в PNG или WebP.'],
  ),
  'picture-large': message(
    [
      'Das Bild ist größer als nötig ({width} × {height} Pixel, {size} kB).',
      'Картинка больше, чем нужно ({width} × {height} пикселей, {size} кБ).',
    ],
    [
      'Auf höchstens {widest} × {highest} Pixel und {heaviest} kB verkleinern.',
      'Уменьшите до {widest} × {highest} пикселей и {heaviest} кБ.',
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
