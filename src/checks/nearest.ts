import { distance } from 'fastest-levenshtein';

/**
 * The allowed word that was probably meant: at most two of its letters, or a third, differ.
 * @example nearest('organizers', ['organisers', 'place']) // 'organisers'
 */
export function nearest(word: string, allowed: Iterable<string>): string | undefined {
  return nearestFew(word, allowed)[0];
}

/** The same, up to three words, the nearest first. */
export function nearestFew(word: string, allowed: Iterable<string>): string[] {
  return [...allowed]
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => {
      const longest = Math.max(candidate.length, word.length);
      return steps <= Math.max(2, longest / 3) && steps < longest - 1;
    })
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
