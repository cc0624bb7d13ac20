import { defineHastPlugin, type HastNode } from 'satteri';
import { isLocale, type Locale } from '../config/locales.ts';
import { markForeign } from '../domain/foreign.ts';
import { typesetter } from '../domain/typography.ts';
import { contentAddress } from '../routing/content-links.ts';
import { pathOf, withBase } from '../routing/urls.ts';

const blocks = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'dt', 'dd', 'blockquote']);
const untouched = new Set(['code', 'pre', 'kbd', 'samp']);

type Context = {
  replaceNode: (node: HastNode, by: HastNode[]) => void;
  setProperty: (node: HastNode, key: string, value: unknown) => void;
};
type Node = HastNode & {
  tagName?: string;
  name?: string;
  value?: string;
  children?: Node[];
  properties?: { href?: string };
  attributes?: { name?: string; value?: unknown }[];
};
type Setting = { locale: Locale; set: (piece: string) => string; foreign: boolean };

/**
 * What happens to prose at build time: typography of the language, `lang` on words in the other
 * script, links between entries to URLs, and the same heading ids in both languages (`a1`, `a2` …).
 * The language comes from the file name, text.<locale>.mdx; code and attributes stay as they are.
 * @param base base path of the build
 */
export function prosePlugin({ base }: { base: string }) {
  return defineHastPlugin({
    name: 'prose',
    before(root, context) {
      const locale = /text\.(?<locale>[a-z]+)\.mdx$/.exec(context.fileURL?.pathname ?? '')?.groups?.locale;
      if (!isLocale(locale)) return;
      let headings = 0;
      const walk = (node: Node, setting: Setting) => {
        if (untouched.has(node.tagName ?? '')) return;
        if (node.type === 'text') return setText(node, setting, context);
        if (/^h[2-6]$/.test(node.tagName ?? '')) context.setProperty(node, 'id', `a${++headings}`);
        if (node.tagName === 'a') setLink(node, locale, base, context);
        const inside = settingFor(node, setting);
        node.children?.forEach((child) => walk(child, inside));
      };
      walk(root as Node, { locale, set: typesetter(locale), foreign: true });
    },
  });
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

function setText(node: Node, { locale, set, foreign }: Setting, context: Context) {
  const text = set(node.value ?? '');
  const runs = foreign ? markForeign(text, locale) : [{ text }];
  if (runs.length === 1 && !('lang' in runs[0]!) && text === node.value) return;
  context.replaceNode(
    node,
    runs.map((run): HastNode =>
      'lang' in run && run.lang
        ? {
            type: 'element',
            tagName: 'span',
            properties: { lang: run.lang },
            children: [{ type: 'text', value: run.text }],
          }
        : { type: 'text', value: run.text },
    ),
  );
}

function setLink(node: Node, locale: Locale, base: string, context: Context) {
  const target = node.properties?.href ?? '';
  const address = contentAddress(target);
  if (address) context.setProperty(node, 'href', withBase(pathOf(address, locale), base));
  else if (/^https?:/.test(target)) context.setProperty(node, 'rel', 'external');
}
