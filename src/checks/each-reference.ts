import { entryCollections } from '../schemas/entries.ts';
import type { Kind } from './catalogue.ts';

/** Fields that name other content, wherever they stand, and the collection that they name. */
const targets: Record<string, Kind> = {
  topics: 'topics',
  sources: 'sources',
  source: 'sources',
  saidIn: 'sources',
  indicator: 'indicators',
  place: 'places',
  places: 'places',
  seat: 'places',
  organisers: 'organisations',
  participants: 'organisations',
  organisations: 'organisations',
  saidBy: 'organisations',
  regions: 'regions',
  region: 'regions',
  partOf: 'regions',
  industries: 'industries',
  parent: 'industries',
  institutes: 'institutes',
  related: 'events',
};

/** The collection whose ids a field takes, if it names other content. */
export const referenceKind = (field: string): Kind | undefined => targets[field];

/** The name of other content in a document, and where it stands; `id` is what the editor wrote, of any type. */
export type Reference = { kind: Kind; id: unknown; path: PropertyKey[] };

/** All names of other content in a document, at any depth. */
export function* eachReference(value: unknown, path: PropertyKey[] = []): Generator<Reference> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const kind = Array.isArray(value) ? undefined : targets[key];
    const items = Array.isArray(child)
      ? child.map((id: unknown, index) => ({ id, path: [...here, index] }))
      : [{ id: child, path: here }];
    if (kind) for (const item of items) yield { kind, ...item };
    if (key === 'about' && Array.isArray(child)) for (const item of items) yield* entryReference(item);
    yield* eachReference(child, here);
  }
}

/** `about` names entries with their collection: `events/<id>`. */
function* entryReference({ id, path }: { id: unknown; path: PropertyKey[] }): Generator<Reference> {
  const [collection, entry] = String(id).split('/');
  const kind = entryCollections.find((known) => known === collection);
  if (kind && entry !== undefined) yield { kind, id: entry, path };
}
