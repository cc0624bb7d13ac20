import { distance } from 'fastest-levenshtein';

/**
 * The allowed word that was probably meant: at most a third of its letters differ.
 * @example nearest('organizers', ['organisers', 'place']) // 'organisers'
 */
export function nearest(word: string, allowed: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of allowed) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps <= Math.max(candidate.length, word.length) / 3 && steps < (best?.distance ?? Infinity)) {
      best = { word: candidate, distance: steps };
    }
  }
  return best?.word;
}
