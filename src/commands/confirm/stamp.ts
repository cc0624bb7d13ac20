/**
 * Puts the hash of the source text into the frontmatter of a translation, in place of the old one or
 * as its last line; everything else stays byte for byte. A text without frontmatter stays as it is.
 */
export function stamp(text: string, hash: string): string {
  const head = /^---\r?\n[\s\S]*?\r?\n(?=---)/.exec(text)?.[0];
  if (!head) return text;
  const line = `translated: ${hash}`;
  const stamped = /^translated:.*$/m.test(head) ? head.replace(/^translated:.*$/m, line) : `${head}${line}\n`;
  return stamped + text.slice(head.length);
}
