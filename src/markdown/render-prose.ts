import { mdxToHast, type HastNode } from 'satteri';
import { isLocale, type Locale } from '../config/locales.ts';
import { escapeText } from '../domain/escape.ts';
import { markForeign } from '../domain/foreign.ts';
import { typesetter } from '../domain/typography.ts';
import { contentAddress } from '../routing/content-links.ts';
import { pathOf, withBase } from '../routing/urls.ts';
import { proseComponents, type Citation, type ProseComponent, type ProsePart } from '../schemas/prose.ts';
import { citedParts } from './citations.ts';
import { endTag, startTag } from './tags.ts';

const blocks = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'dt', 'dd', 'blockquote']);
const untouched = new Set(['code', 'pre', 'kbd', 'samp']);

/** The properties of a tree node that the rendering needs (hast with MDX). */
type Node = Omit<HastNode, 'type' | 'children'> & {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  children?: readonly Node[];
  properties?: Record<string, unknown>;
  attributes?: readonly { name?: string; value?: unknown }[];
};
type Setting = { locale: Locale; set: (piece: string) => string; foreign: boolean };

/**
 * Renders the body of a text: typography of the language, `lang` on words in the other script, links
 * between entries as URLs, citations, and the same heading ids in both languages (`a1`, `a2` …). Code,
 * addresses and attributes stay as they are.
 * @param source the whole file, with its frontmatter; it has passed `inspectProse`
 * @param base base path of the build
 * @throws Error if there is something in it that is not prose
 */
export function renderProse(source: string, { locale, base }: { locale: Locale; base: string }): ProsePart[] {
  const tree = mdxToHast(source, { position: false, features: { frontmatter: true } });
  let headings = 0;

  const inside = (node: Node, setting: Setting): ProsePart[] =>
    joined((node.children ?? []).flatMap((child) => partsOf(child, setting)));

  const partsOf = (node: Node, outer: Setting): ProsePart[] => {
    const setting = settingFor(node, outer);
    switch (node.type) {
      case 'text':
        return textParts(node.value ?? '', setting);
      case 'element': {
        const name = node.tagName ?? '';
        if (untouched.has(name)) return verbatim(node);
        const properties = { ...node.properties, ...own(name) };
        if (name === 'a') Object.assign(properties, linkOf(textOf(node.properties?.href), locale, base));
        return [{ html: startTag(name, properties) }, ...inside(node, setting), { html: endTag(name) }];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [{ component: componentOf(node), attributes: attributesOf(node), children: inside(node, setting) }];
      case 'comment':
        return [];
      default:
        throw new Error(`not prose: ${node.type}`);
    }
  };
  const own = (name: string) => {
    if (/^h[2-6]$/.test(name)) return { id: `a${++headings}` };
    // The only class in texts, so that no page without such a table carries its styles.
    return name === 'table' ? { class: 'rows' } : {};
  };

  return inside(tree, { locale, set: typesetter(locale), foreign: true });
}

/** Neighbouring stretches of HTML as one. */
function joined(parts: readonly ProsePart[]): ProsePart[] {
  const result: ProsePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && 'html' in last && 'html' in part) result[result.length - 1] = { html: last.html + part.html };
    else if (last && 'citations' in last && 'citations' in part)
      result[result.length - 1] = { citations: [...last.citations, ...part.citations] };
    else result.push(part);
  }
  return result;
}

function settingFor(node: Node, outer: Setting): Setting {
  const attribute = node.name === 'Lang' ? 'is' : node.name === 'Quote' ? 'lang' : undefined;
  const language = node.attributes?.find(({ name }) => name === attribute)?.value;
  if (attribute && typeof language === 'string' && language) {
    const locale = isLocale(language) ? language : outer.locale;
    return { locale, set: typesetter(locale), foreign: false };
  }
  const isBlock = blocks.has(node.tagName ?? '') || node.type === 'mdxJsxFlowElement';
  return isBlock ? { ...outer, set: typesetter(outer.locale) } : outer;
}

/** Stands for a citation while its surroundings are set: neither a space nor a letter. */
const citationMark = '\uFFFC';

/** Words and citations of a text; the words are set as one, so that no citation parts what belongs together. */
function textParts(value: string, setting: Setting): ProsePart[] {
  const citations: Citation[] = [];
  const words = citedParts(value).map((part) => {
    if ('text' in part) return part.text;
    if ('malformed' in part) throw new Error(`not prose: ${part.malformed}`);
    citations.push(part.citation);
    return citationMark;
  });
  return setting
    .set(words.join(''))
    .split(citationMark)
    .flatMap((text, index): ProsePart[] => {
      const citation = citations[index - 1];
      return [...(citation ? [{ citations: [citation] }] : []), ...(text ? [{ html: textHtml(text, setting) }] : [])];
    });
}

function textHtml(text: string, { locale, foreign }: Setting): string {
  if (!foreign) return escapeText(text);
  return markForeign(text, locale)
    .map((run) =>
      run.lang ? `${startTag('span', { lang: run.lang })}${escapeText(run.text)}</span>` : escapeText(run.text),
    )
    .join('');
}

function verbatim(node: Node): ProsePart[] {
  if (node.type === 'text') return [{ html: escapeText(node.value ?? '') }];
  if (node.type !== 'element') throw new Error(`not prose: ${node.type}`);
  const name = node.tagName ?? '';
  return joined([
    { html: startTag(name, node.properties) },
    ...(node.children ?? []).flatMap(verbatim),
    { html: endTag(name) },
  ]);
}

function linkOf(target: string, locale: Locale, base: string): Record<string, string> {
  const address = contentAddress(target);
  if (address) return { href: withBase(pathOf(address, locale), base) };
  return /^https?:/.test(target) ? { rel: 'external' } : {};
}

function componentOf({ name }: Node): ProseComponent {
  if (!name || !Object.hasOwn(proseComponents, name)) throw new Error(`not prose: <${name ?? ''}>`);
  return name as ProseComponent;
}

function attributesOf({ attributes = [] }: Node): Record<string, string> {
  return Object.fromEntries(
    attributes.map(({ name, value }): [string, string] => {
      if (name === undefined || (typeof value === 'object' && value !== null)) throw new Error('not prose: code');
      return [name, textOf(value)];
    }),
  );
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
