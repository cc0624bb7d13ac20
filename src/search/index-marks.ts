/** Meta elements with what a search result shows and what the filters use. */
const metas = /<meta name="search-[^>]*>/g;
const attributes = /\sdata-pagefind-[a-z-]+(?:="[^"]*")?/g;

/** A page without what only the indexer reads, about 2 % of what is sent. Text that names such marks is left alone. */
export function withoutIndexMarks(html: string): string {
  return html.replace(/<(?!\/|!)[^<>]*>/g, (tag) => tag.replace(attributes, '')).replace(metas, '');
}
