import postcss, { type AtRule, type ChildNode, type Root } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { changeStyles, withoutStyles } from './style-text.ts';

const classes = /\sclass="([^"]*)"/g;
const tags = /<([a-z][\w-]*)/g;
const scriptFile = /<script\b[^>]*\ssrc=/;
const entities: Record<string, string> = { '&amp;': '&', '&gt;': '>', '&lt;': '<', '&quot;': '"', '&#39;': "'" };

/**
 * Leaves out what a page does not use: rules for elements and classes that it does not have, fonts for
 * letters that it does not have, and the variables that then nothing refers to. Tailwind writes one style for
 * the site; a page needs a quarter of it. Pages with a script file keep everything, because it may write classes.
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
    const body = withoutStyles(html);
    const present = new Set([
      ...[...body.matchAll(tags)].map(([, name = '']) => name),
      ...[...body.matchAll(classes)].flatMap(([, names = '']) => plain(names).split(/\s+/).map(asClass)),
    ]);
    return changeStyles(html, (css) => {
      const sheet = sheetOf(css);
      const ranges = [...sheet.ranges].filter(([, letters]) => letters.test(body));
      return usedBy(sheet, new Set([...present, ...ranges.map(([range]) => range)]));
    });
  };
}

const asClass = (name: string) => `.${name}`;

const plain = (attribute: string) => attribute.replace(/&(?:amp|gt|lt|quot|#39);/g, (entity) => entities[entity] ?? '');

/**
 * A style sheet, the elements and classes that its selectors ask for, the ranges of characters of its fonts, and
 * what is left of it by those that a page has.
 */
type Sheet = {
  root: Root;
  needed: Needs;
  names: readonly string[];
  ranges: ReadonlyMap<string, RegExp>;
  used: Map<string, string>;
};

/** Elements and classes (with a dot) without which a selector matches nothing, by selector. */
type Needs = Map<string, readonly string[]>;

function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  const needed: Needs = new Map();
  root.walkRules((rule) => {
    if (!isFrame(rule.parent)) for (const selector of rule.selectors) needed.set(selector, neededBy(selector));
  });
  const ranges = new Map<string, RegExp>();
  root.walkAtRules('font-face', (rule) =>
    rule.walkDecls('unicode-range', ({ value }) => void ranges.set(value, inRange(value))),
  );
  // Licences stand in full on a page of their own.
  root.walkComments((comment) => void comment.remove());
  const names = new Set([...[...needed.values()].flat(), ...ranges.keys()]);
  return { root, needed, names: [...names].sort(), ranges, used: new Map() };
}

/** The characters of a `unicode-range` (CSS Fonts 4, 4.5). @example inRange('U+4??, U+2116').test('№') // true */
function inRange(range: string): RegExp {
  const parts = [...range.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(([, first = '', last]) => {
    const [from, to] = [first.replaceAll('?', '0'), last ?? first.replaceAll('?', 'f')];
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u');
}

/** What stands inside `:not(…)`, `:has(…)` or among others in `:is(…)` is a denial or an alternative, no condition. */
function neededBy(selector: string): string[] {
  const names: string[] = [];
  selectorParser((root) =>
    root.walk((node) => {
      if (!isCondition(node)) return;
      if (node.type === 'class') names.push(asClass(node.value));
      // Anything else is `from`, `to` or a percentage.
      if (node.type === 'tag' && /^[a-z]/.test(node.value)) names.push(node.value);
    }),
  ).processSync(selector);
  return names;
}

function isCondition(node: selectorParser.Node): boolean {
  const around = node.parent?.parent;
  if (around?.type !== 'pseudo') return true;
  const { value, nodes } = around as selectorParser.Pseudo;
  return /^:(?:is|where)$/.test(value) && nodes.length === 1 && isCondition(around as selectorParser.Pseudo);
}

/** Steps of an animation look like selectors. */
const isFrame = (parent: { type: string } | undefined) =>
  parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes';

function usedBy(sheet: Sheet, present: ReadonlySet<string>): string {
  const key = sheet.names.filter((name) => present.has(name)).join(' ');
  const css = sheet.used.get(key) ?? usedRules(sheet, present);
  sheet.used.set(key, css);
  return css;
}

function usedRules({ root: whole, needed }: Sheet, present: ReadonlySet<string>): string {
  const root = whole.clone();
  root.walkRules((rule) => {
    if (isFrame(rule.parent)) return;
    const used = rule.selectors.filter((selector) => (needed.get(selector) ?? []).every((name) => present.has(name)));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  root.walkAtRules('font-face', (rule) =>
    rule.walkDecls('unicode-range', ({ value }) => {
      if (!present.has(value)) rule.remove();
    }),
  );
  writeConstants(root);
  dropUnusedVariables(root);
  dropEmpty(root);
  return root.toString();
}

/**
 * Writes the first value of a registered property where it is used, if nothing sets it to another: Tailwind
 * registers one for what some of its utilities may change, such as the style of a border.
 */
function writeConstants(root: Root): void {
  const set = new Set<string>();
  root.walkDecls(/^--/, ({ prop, parent }) => {
    // The values for browsers that know no registered properties are those of the registration.
    if (parent?.type === 'rule' && !parent.selectors.includes('::backdrop')) set.add(prop);
  });
  const constants = new Map<string, string>();
  root.walkAtRules('property', (rule) => {
    rule.walkDecls('initial-value', ({ value }) => {
      if (!set.has(rule.params)) constants.set(rule.params, value);
    });
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /var\((--[\w-]+)\)/g,
      (use, name: string) => constants.get(name) ?? use,
    );
  });
}

/** Leaves out custom properties that nothing refers to, and then those that only they referred to. */
function dropUnusedVariables(root: Root): void {
  const used = new Set<string>();
  root.walkDecls(({ value }) => {
    for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g)) used.add(name);
  });
  const unused: ChildNode[] = [];
  root.walkDecls(/^--/, (declaration) => void (used.has(declaration.prop) || unused.push(declaration)));
  root.walkAtRules('property', (rule) => void (used.has(rule.params) || unused.push(rule)));
  if (unused.length === 0) return;
  for (const node of unused) node.remove();
  dropUnusedVariables(root);
}

/** From the inside out: a condition may hold another one that is now empty. */
function dropEmpty(root: Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  const conditions: AtRule[] = [];
  root.walkAtRules((rule) => void conditions.unshift(rule));
  for (const condition of conditions) if (condition.nodes?.length === 0) condition.remove();
}
