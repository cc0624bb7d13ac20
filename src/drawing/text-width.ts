/** Widths in em of a wide sans-serif, so that no system font needs more room than was reserved. */
const classes: [pattern: RegExp, em: number][] = [
  [/[\s.,:;'’‘|!il\u00a0]/, 0.34],
  [/[fjrtI()/\-–]/, 0.44],
  [/[mwMWжшщюыфЖШЩЮЫФ@%]/, 0.98],
  [/[A-ZÄÖÜА-ЯЁ]/, 0.76],
  [/[а-яё]/, 0.66],
];

/** Room that a text needs in units of its font size; rather too much than too little. */
export function estimatedWidth(text: string, fontSize: number): number {
  const em = [...text].reduce((sum, sign) => sum + (classes.find(([pattern]) => pattern.test(sign))?.[1] ?? 0.63), 0);
  return em * fontSize;
}

/** Breaks a text into lines that are not wider than `room`; a single longer word stays whole. */
export function wrapText(text: string, room: number, fontSize: number): string[] {
  const lines: string[] = [];
  // Only at plain spaces: no-break spaces keep numbers with their units.
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && estimatedWidth(longer, fontSize) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
