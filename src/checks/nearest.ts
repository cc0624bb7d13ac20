import { distance } from 'fastest-levenshtein';

/**
 * The allowed word that was probably meant: at most two of its letters, or a third, differ.
 * @example nearest('organizers', ['organisers', 'place']) // 'organisers'
 */
export function nearest(word: string, allowed: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of allowed) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    const longest = Math.max(candidate.length, word.length);
    if (steps <= Math.max(2, longest / 3) && steps < longest - 1 && steps < (best?.distance ?? Infinity)) {
      best = { word: candidate, distance: steps };
    }
  }
  return best?.word;
}
