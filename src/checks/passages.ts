import { baseLocales, isLocale, localeCodes, locales, type BaseLocale, type Locale } from '../config/locales.ts';
import type { Corpus, RawEntry, Sourced } from '../corpus/corpus.ts';
import type { MdxText } from '../corpus/mdx.ts';
import type { Position, YamlText } from '../corpus/yaml.ts';
import { blocksOf, type Piece } from '../markdown/blocks.ts';
import type { ProseNode } from '../markdown/inspect-prose.ts';
import { placeWithin } from '../markdown/place.ts';
import { fieldName } from './field-name.ts';
import { nonEmpty, type NonEmpty } from '../domain/lists.ts';

/** A stretch of text that a rule reads, with the way back to its place in the file. */
export type Passage = {
  /** `title`, `summary` or the kind of the block, such as `paragraph`. */
  kind: string;
  pieces: readonly Piece[];
  /** All pieces together; a `<Value>` stands there as its number in the language's format. */
  text: string;
  file: string;
  field?: string;
  /** Place in the file of a character of `text`. */
  at: (offset: number) => Position;
};

/** Title, summary and blocks of the body of an entry's text. Empty if it cannot be read. */
function passagesOf(entry: RawEntry, locale: Locale): Passage[] {
  const text = entry.texts[locale];
  if (!text?.tree) return [];
  const figures = (entry.facts?.data as { figures?: Record<string, { value?: unknown }> } | null)?.figures ?? {};
  const print = (name: string) => {
    const value = Object.hasOwn(figures, name) ? figures[name]?.value : undefined;
    return typeof value === 'number' ? value.toLocaleString(locales[locale].tag, { maximumFractionDigits: 20 }) : '';
  };
  return [
    ...(['title', 'summary'] as const).flatMap((field) => metaPassage(text, field, locale)),
    ...blocksOf(text.tree as ProseNode, locale).map(({ kind, pieces }) =>
      join(
        kind,
        pieces.map((piece) => (piece.value === undefined ? piece : { ...piece, text: print(piece.value) })),
        text.file,
      ),
    ),
  ];
}

function metaPassage(text: Sourced<MdxText>, field: 'title' | 'summary', locale: Locale): Passage[] {
  const value = (text.frontmatter.data as Record<string, unknown> | null)?.[field];
  if (typeof value !== 'string') return [];
  const offset = verbatim(text.frontmatter, [field], value, text.yamlStart);
  const piece = { text: value, locale, ...text.frontmatter.at([field]), ...(offset !== undefined && { offset }) };
  return [{ ...join(field, [piece], text.file), field }];
}

/** Offset of a scalar's text in the file, if it stands there letter by letter. */
function verbatim(yaml: YamlText, path: PropertyKey[], value: string, shift = 0): number | undefined {
  const [start, end] = yaml.range(path) ?? [0, 0];
  const quotes = end - start - value.length;
  return quotes === 0 || quotes === 2 ? shift + start + quotes / 2 : undefined;
}

/** Several passages as one, for texts whose blocks do not match one by one; a single one stays itself. */
export function merge(passages: NonEmpty<Passage>): Passage {
  const [first, ...others] = passages;
  if (others.length === 0) return first;
  const apart = others.flatMap(({ pieces }) => [
    { ...nonEmpty(pieces, 'pieces of a passage')[0], text: '\n\n' },
    ...pieces,
  ]);
  return join(first.kind, [...first.pieces, ...apart], first.file);
}

function join(kind: string, pieces: readonly Piece[], file: string): Passage {
  return {
    kind,
    pieces,
    file,
    text: pieces.map(({ text }) => text).join(''),
    at: (offset) => {
      let start = 0;
      for (const piece of pieces) {
        if (offset < start + piece.text.length || piece === pieces.at(-1)) return within(piece, offset - start);
        start += piece.text.length;
      }
      return { line: 1, column: 1 };
    },
  };
}

/** Place in the file of a character of a piece. */
export function within({ text, line, column, value }: Piece, offset: number): Position {
  return value === undefined ? placeWithin(text, offset, { line, column }) : { line, column };
}

/** The same text in several languages, as it stands in a YAML document: `{ de: …, ru: … }`. */
export type LocalizedPassages = Record<BaseLocale, Passage> & Partial<Record<Locale, Passage>>;

/** Each language of such a text with its passage. */
export const eachLanguage = (passages: LocalizedPassages) => Object.entries(passages) as [Locale, Passage][];

/** The passages of one text of an entry. */
export type Prose = { entry: RawEntry; locale: Locale; passages: Passage[] };

/** All that the corpus says in words. */
export function wording(corpus: Corpus): { prose: Prose[]; localized: LocalizedPassages[] } {
  return {
    prose: corpus.entries.flatMap((entry) =>
      localeCodes.map((locale) => ({ entry, locale, passages: passagesOf(entry, locale) })),
    ),
    localized: documentsOf(corpus).flatMap(localizedIn),
  };
}

/** All localized texts of a document, at any depth. */
function localizedIn(document: Sourced<YamlText>): LocalizedPassages[] {
  const found: LocalizedPassages[] = [];
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const texts = value as Record<string, unknown>;
    if (baseLocales.every((code) => typeof texts[code] === 'string')) {
      const passages = localeCodes.flatMap((locale) => {
        const text = texts[locale];
        if (typeof text !== 'string') return [];
        const here = [...path, locale];
        const offset = verbatim(document, here, text);
        const piece = { text, locale, ...document.at(here), ...(offset !== undefined && { offset }) };
        return [[locale, { ...join('field', [piece], document.file), field: fieldName(document.data, here) }]];
      });
      found.push(Object.fromEntries(passages) as LocalizedPassages);
    }
    for (const [key, child] of Object.entries(value))
      if (!isLocale(key)) visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  if (document.errors.length === 0) visit(document.data, []);
  return found;
}

/** All YAML documents of the corpus that hold texts for readers. */
function documentsOf(corpus: Corpus): Sourced<YamlText>[] {
  return [
    ...corpus.entries.flatMap(({ facts }) => (facts ? [facts] : [])),
    ...Object.values(corpus.records),
    ...(corpus.settings ? [corpus.settings] : []),
  ];
}
