import { proseComponents, type ProseComponent } from '../schemas/prose.ts';
import { citedParts, citesSomething } from './citations.ts';
import { placeWithin } from './place.ts';

/** The few properties of a Markdown tree node that the inspection needs (mdast with MDX). */
export type ProseNode = {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  /** First number of an ordered list. */
  start?: number | null;
  identifier?: string;
  attributes?: readonly { type: string; name?: string; value?: string | object | null }[];
  children?: readonly ProseNode[];
  position?: { start: { line: number; column: number; offset?: number }; end?: { offset?: number } } | undefined;
};

export type ProseProblem = { code: string; line: number; column: number; values?: Record<string, string> };

/** A use of a component with its attributes, a link or a citation: what other rules look up. */
export type ProseUse =
  | { kind: 'citation'; source: string; line: number; column: number }
  | { kind: 'component'; name: ProseComponent; attributes: Record<string, string>; line: number; column: number }
  | { kind: 'link'; url: string; line: number; column: number };

const executable = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html']);
const element = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);
const linked = new Set(['link', 'definition', 'image']);
const uncitable = new Set(['heading', 'link', 'Term']);

/** Addresses that prose may point to: other content, a place on the page, the web, mail and telephone. */
function allowedUrl(url: string): boolean {
  return (
    /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|tel:\+?[\d-]+|#[^\s]+|(?:\.\/)?[a-z0-9][\w./-]*(?:#[^\s#]+)?)$/i.test(url) &&
    !url.includes('..') &&
    (!/^https?:/i.test(url) || URL.canParse(url))
  );
}

/**
 * Walks through the body of a text: prose is data. Code, unknown components, attributes with code and
 * dangerous addresses are problems; everything that other rules may want to look up is a use.
 */
export function inspectProse(root: ProseNode): { problems: ProseProblem[]; uses: ProseUse[] } {
  const problems: ProseProblem[] = [];
  const uses: ProseUse[] = [];

  let depth = 1;
  const visit = (node: ProseNode, citable = true) => {
    const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    const report = (code: string, values: Record<string, string> = {}) => problems.push({ code, ...place, values });
    if (executable.has(node.type)) report('prose-code');
    if (element.has(node.type)) inspectElement(node, report, (use) => uses.push({ ...use, ...place }));
    if (linked.has(node.type) && node.url !== undefined) {
      if (node.type === 'image') report('plain-picture', { url: node.url });
      else if (allowedUrl(node.url)) uses.push({ kind: 'link', url: node.url, ...place });
      else report('prose-url', { url: node.url });
    }
    if (node.type === 'heading') {
      const level = node.depth ?? 1;
      if (level === 1) report('prose-heading');
      else if (level > depth + 1) report('heading-jump', { marks: '#'.repeat(level), wanted: '#'.repeat(depth + 1) });
      depth = Math.max(level, 2);
    }
    if (node.type === 'paragraph' && /^#{1,6}[^#\s]/.test(node.children?.[0]?.value ?? '')) report('heading-space');
    if (node.type === 'list' && (node.start ?? 1) > 1) report('accidental-list', { number: `${node.start}.` });
    if (node.type === 'footnoteDefinition') {
      report('footnote-definition', { id: node.identifier ?? '' });
      return;
    }
    if (node.type === 'text') inspectCitations(node.value ?? '', place, citable, problems, uses);
    const citing = citable && !uncitable.has(node.name ?? node.type);
    node.children?.forEach((child) => visit(child, citing));
  };
  visit(root);
  return { problems, uses };
}

/** The citations of a stretch of text, where one may stand: not in headings and inside links. */
function inspectCitations(
  text: string,
  start: { line: number; column: number },
  citable: boolean,
  problems: ProseProblem[],
  uses: ProseUse[],
) {
  // `[^id](…)` is read as a link, whose text is then left.
  const linked = !citable && text.startsWith('^');
  if (linked) problems.push({ code: 'footnote-form', ...start, values: { text: `[${text}](…)` } });
  for (const part of citedParts(text)) {
    if ('text' in part) continue;
    const place = placeWithin(text, part.start, start);
    if ('malformed' in part) problems.push({ code: 'footnote-form', ...place, values: { text: part.malformed } });
    else if (!citable) problems.push({ code: 'footnote-place', ...place, values: { id: part.citation.source } });
    else uses.push({ kind: 'citation', source: part.citation.source, ...place });
  }
}

function inspectElement(
  node: ProseNode,
  report: (code: string, values?: Record<string, string>) => void,
  use: (found: { kind: 'component'; name: ProseComponent; attributes: Record<string, string> }) => void,
) {
  const name = node.name ?? '';
  if (!isComponent(name)) return report('prose-component', { name, allowed: Object.keys(proseComponents).join(', ') });
  const known: Record<string, boolean> = proseComponents[name];
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    const { name: key = '' } = attribute;
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      return report('prose-code');
    }
    if (!Object.hasOwn(known, key)) {
      const allowed = Object.keys(known).join(', ');
      report(allowed ? 'prose-attribute' : 'prose-no-attributes', { name, attribute: key, allowed });
    } else attributes[key] = attribute.value ?? '';
    if (citesSomething(attributes[key] ?? '')) report('footnote-place', { id: key });
  }
  for (const [attribute, required] of Object.entries(known)) {
    if (required && !Object.hasOwn(attributes, attribute)) report('prose-attribute-missing', { name, attribute });
  }
  use({ kind: 'component', name, attributes });
}

const isComponent = (name: string): name is ProseComponent => Object.hasOwn(proseComponents, name);
