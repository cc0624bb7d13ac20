import { escapeText } from '../domain/escape.ts';

/** Elements without content and end tag (HTML Standard, 13.1.2). */
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** The start tag of an element. @param properties as in hast: `true` stands for an attribute without value */
export function startTag(name: string, properties: Readonly<Record<string, unknown>> = {}): string {
  const attributes = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeText(String(value))}"`));
  return `<${name}${attributes.join('')}>`;
}

/** The end tag of an element; nothing where HTML has none. */
export function endTag(name: string): string {
  return empty.has(name) ? '' : `</${name}>`;
}
