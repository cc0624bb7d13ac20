import type { Citation } from '../schemas/prose.ts';

/**
 * A stretch of a text: words, a citation, or what begins like a citation and is none. `start` is the offset
 * of its first character.
 */
export type CitedPart = { start: number } & ({ text: string } | { citation: Citation } | { malformed: string });

const mark = /\[\^(?<inside>[^[\]]*)\]|\[\^[^\s\]]*/g;
const form = /^(?<source>[^\s:,;^]+)(?:: *(?<place>\S(?:.*\S)?))?$/u;

/**
 * Takes the citations out of a text, in order; the parts put together are the text.
 * @example citedParts('Am 5. Mai.[^a: S. 4]') // [{ start: 0, text: 'Am 5. Mai.' }, { start: 10, citation: { source: 'a', place: 'S. 4' } }]
 */
export function citedParts(text: string): CitedPart[] {
  const parts: CitedPart[] = [];
  let end = 0;
  const words = (to: number) => {
    if (to > end) parts.push({ start: end, text: text.slice(end, to) });
  };
  for (const { 0: raw, index, groups } of text.matchAll(mark)) {
    words(index);
    const { source, place } = form.exec(groups?.inside ?? '')?.groups ?? {};
    parts.push(
      source ? { start: index, citation: { source, ...(place && { place }) } } : { start: index, malformed: raw },
    );
    end = index + raw.length;
  }
  words(text.length);
  return parts;
}

/** True if a text that cannot cite has something in it that looks like a citation. */
export const citesSomething = (text: string) => text.includes('[^');
