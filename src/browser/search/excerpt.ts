/** A piece of an excerpt; `marked` if it is what was searched for. */
export type ExcerptPart = { text: string; marked: boolean };

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Takes Pagefind's excerpt apart, which marks hits with `<mark>` and escapes all else, so that the
 * page can be built from texts and nothing from the index is ever read as HTML.
 * @example excerptParts('a <mark>b</mark> &amp; c') // [{ text: 'a ', marked: false }, { text: 'b', marked: true }, …]
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({
      text: text.replace(/&(#39|[a-z]+);/g, (entity, name: string) => entities[name] ?? entity),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
