import type { Corpus, RawEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';

/** Values that have the right form and are most likely a slip. */
export const plausibility: Rule = ({ corpus }) => [
  ...places(corpus),
  ...corpus.entries.flatMap((entry) => thousands(entry, countIndicators(corpus))),
  ...titles(corpus),
];

/** South, north, west and east of the countries that places lie in, in degrees, islands included. */
const countries: Record<string, [south: number, north: number, west: number, east: number]> = {
  de: [47, 55.1, 5.8, 15.1],
  ru: [41, 82, 19, 180],
};

function places({ records }: Corpus): Problem[] {
  const list = records.places;
  if (!list || !Array.isArray(list.data)) return [];
  return (list.data as { id?: string; country?: string; lat?: number; lon?: number }[]).flatMap((row, index) => {
    const [south, north, west, east] = countries[row?.country ?? ''] ?? [-90, 90, -180, 180];
    const { lat, lon } = row ?? {};
    if (typeof lat !== 'number' || typeof lon !== 'number' || Math.abs(lat) > 90 || Math.abs(lon) > 180) return [];
    if (lat >= south && lat <= north && lon >= west && lon <= east) return [];
    const values = { lat: String(lat), lon: String(lon), country: row.country ?? '' };
    const at = { ...list.at([index, 'lat']), field: `${row.id ?? index}.lat` };
    return [{ code: 'place-elsewhere', severity: 'error' as const, file: list.file, ...at, values }];
  });
}

function countIndicators({ records }: Corpus): Set<unknown> {
  const rows = records.indicators?.data;
  const counted = (Array.isArray(rows) ? (rows as { id?: string; unit?: string }[]) : []).filter(
    ({ unit }) => unit === 'count',
  );
  return new Set(counted.map(({ id }) => id));
}

/** A count with three decimals was written with a point between the thousands. */
function thousands({ facts }: RawEntry, counted: ReadonlySet<unknown>): Problem[] {
  const figures = (facts?.data as { figures?: Record<string, { indicator?: unknown; value?: unknown } | null> } | null)
    ?.figures;
  if (!facts || typeof figures !== 'object') return [];
  return Object.entries(figures).flatMap(([name, figure]): Problem[] => {
    const value = figure?.value;
    if (!/^\d{1,3}\.\d{3}$/.test(String(value)) || !counted.has(figure?.indicator)) return [];
    // A comma behind it is the reason, and another rule's problem.
    if (Object.keys(figure ?? {}).some((key) => /^\d+$/.test(key))) return [];
    const field = `figures.${name}.value`;
    const values = { value: String(value), meant: String(Math.round(Number(value) * 1000)) };
    return [
      {
        code: 'thousands-point',
        severity: 'error',
        file: facts.file,
        ...facts.at(['figures', name, 'value']),
        field,
        values,
      },
    ];
  });
}

/** Two entries of a collection with the same title: a copied folder, most likely. */
function titles({ entries }: Corpus): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) =>
    Object.entries(entry.facts ? entry.texts : {}).flatMap(([locale, text]): Problem[] => {
      const title = (text.frontmatter.data as { title?: unknown } | null)?.title;
      if (typeof title !== 'string') return [];
      const key = [entry.collection, locale, title].join('|');
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, entry.folder);
        return [];
      }
      const at = { ...text.frontmatter.at(['title']), field: 'title' };
      return [{ code: 'same-title', severity: 'warning', file: text.file, ...at, values: { title, other } }];
    }),
  );
}
