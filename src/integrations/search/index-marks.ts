/** Meta elements with what a search result shows and what the filters use. */
const metas = /<meta name="search-[^"]*"(?:[^">]|"[^"]*")*>/g;
/** A start tag; a value in quotation marks may hold any bracket. */
const tags = /<[a-z](?:[^">]|"[^"]*")*>/gi;
/** A mark, or a value of another attribute, which is left as it is. */
const parts = /\sdata-pagefind-[a-z-]+(?:="[^"]*")?|"[^"]*"/g;

/** A page without what only the indexer reads, about 2 % of what is sent. Text that names such marks is left alone. */
export function withoutIndexMarks(html: string): string {
  return html
    .replace(tags, (tag) => tag.replace(parts, (part) => (part.startsWith('"') ? part : '')))
    .replace(metas, '');
}
