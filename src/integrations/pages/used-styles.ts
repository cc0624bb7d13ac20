import postcss, { type AtRule, type Root } from 'postcss';
import { changeStyles, withoutStyles } from './style-text.ts';

const classes = /\sclass="([^"]*)"/g;
const scriptFile = /<script\b[^>]*\ssrc=/;

/** What stands inside `:is(…)`, `:not(…)` and the like is an alternative or a denial, no condition. */
const functions = /:[\w-]+\([^()]*(?:\([^()]*\)[^()]*)*\)/g;

/** Classes without which a selector matches nothing. */
const needed = (selector: string) =>
  [...selector.replace(functions, '').matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);

/**
 * Leaves out rules for classes that a page does not have: most pages use half of the site's styles, and
 * these are in every page. Pages with a script file keep all rules, because it may write classes.
 */
export function usedStyles(): (html: string) => string {
  // Many pages share their styles and the classes that these ask for: each such pair is worked out once.
  const sheets = new Map<string, Sheet>();
  const sheetOf = (css: string) => {
    const sheet = sheets.get(css) ?? readSheet(css);
    sheets.set(css, sheet);
    return sheet;
  };
  return (html) => {
    if (scriptFile.test(html)) return html;
    const present = new Set([...withoutStyles(html).matchAll(classes)].flatMap(([, names = '']) => names.split(/\s+/)));
    return changeStyles(html, (css) => usedBy(sheetOf(css), present));
  };
}

/** A style sheet, the classes that some selector of it asks for, and what is left of it by those that a page has. */
type Sheet = { root: Root; names: readonly string[]; used: Map<string, string> };

function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  const names = new Set<string>();
  root.walkRules(({ selectors }) => selectors.flatMap(needed).forEach((name) => names.add(name)));
  return { root, names: [...names].sort(), used: new Map() };
}

function usedBy({ root, names, used }: Sheet, present: ReadonlySet<string>): string {
  const key = names.filter((name) => present.has(name)).join(' ');
  const css = used.get(key) ?? usedRules(root.clone(), present);
  used.set(key, css);
  return css;
}

function usedRules(root: Root, present: ReadonlySet<string>): string {
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    const used = rule.selectors.filter((selector) => needed(selector).every((name) => present.has(name)));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  // From the inside out: a condition may hold another one that is now empty.
  const conditions: AtRule[] = [];
  root.walkAtRules((rule) => void conditions.unshift(rule));
  for (const condition of conditions) if (condition.nodes?.length === 0) condition.remove();
  return root.toString();
}
