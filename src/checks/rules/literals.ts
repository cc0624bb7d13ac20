import type { Problem } from '../../domain/problem.ts';
import { readsNumbers } from '../parity/languages.ts';
import { quantities } from '../parity/read-quantities.ts';
import type { Prose } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { exceptionsOf } from './exceptions.ts';

/** A number that facts.yaml holds as a figure is printed by `<Value>`, so that it is kept once. */
export const literals: Rule = ({ prose }) => prose.flatMap(examine);

function examine({ entry, locale, passages }: Prose): Problem[] {
  const figures = (entry.facts?.data as { figures?: Record<string, { value?: unknown }> } | null)?.figures ?? {};
  const allowed = exceptionsOf(entry, locale, 'literals');
  const byValue = new Map(
    Object.entries(figures).flatMap(([name, figure]) =>
      typeof figure?.value === 'number' && worthNaming(figure.value) ? [[String(figure.value), name]] : [],
    ),
  );
  if (byValue.size === 0) return [];
  return passages.flatMap(({ kind, pieces, file, at }) => {
    if (kind === 'title' || kind === 'summary') return [];
    let start = 0;
    return pieces.flatMap((piece): Problem[] => {
      const here = start;
      start += piece.text.length;
      if (piece.value !== undefined || !readsNumbers(piece.locale)) return [];
      return quantities(piece.text, piece.locale).flatMap((quantity): Problem[] => {
        const name = byValue.get(quantity.value);
        if (name === undefined || quantity.kind !== 'number' || quantity.soft || allowed.includes(quantity.raw))
          return [];
        const place = at(here + quantity.start);
        return [{ code: 'literal-figure', severity: 'warning', file, ...place, values: { text: quantity.raw, name } }];
      });
    });
  });
}

/** Small counts and years stand in texts for many reasons. */
const worthNaming = (value: number) =>
  Math.abs(value) > 12 && !(Number.isInteger(value) && value >= 1800 && value < 2100);
