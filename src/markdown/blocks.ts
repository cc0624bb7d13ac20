import { isLocale, type Locale } from '../config/locales.ts';
import type { Citation } from '../schemas/prose.ts';
import { citedParts } from './citations.ts';
import type { ProseNode } from './inspect-prose.ts';
import { placeWithin } from './place.ts';

/**
 * A stretch of text of one block; `line`, `column` and `offset` are those of its first character in the
 * file. No offset: the file writes the text otherwise, with entities for instance.
 */
export type Piece = {
  text: string;
  locale: Locale;
  line: number;
  column: number;
  offset?: number;
  value?: string;
  citation?: Citation;
};

/** A paragraph, heading, table cell or picture text of a body. Code, addresses and HTML are left out. */
export type Block = { kind: string; pieces: Piece[]; line: number; column: number };

type Walk = { locale: Locale; block?: Block };

const leaves = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

/**
 * The blocks of a body in reading order. `<Value of="…" />` becomes a piece with its name in `value`
 * and no text, a citation one with its source; words in another language of the site keep that language.
 */
export function blocksOf(tree: ProseNode, locale: Locale): Block[] {
  const blocks: Block[] = [];
  const start = (node: ProseNode): Block => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const block = { kind: node.type, pieces: [], line, column };
    blocks.push(block);
    return block;
  };
  const visit = (node: ProseNode, walk: Walk): void => {
    const place = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'text') {
      const block = walk.block ?? start(node);
      const { offset } = node.position?.start ?? {};
      const verbatim = offset !== undefined && (node.position?.end?.offset ?? 0) - offset === node.value?.length;
      const value = node.value ?? '';
      for (const part of citedParts(value))
        block.pieces.push({
          text: 'text' in part ? part.text : '',
          locale: walk.locale,
          ...placeWithin(value, part.start, place),
          ...(verbatim && { offset: offset + part.start }),
          ...('citation' in part && { citation: part.citation }),
        });
      return;
    }
    if (node.type === 'break')
      walk.block?.pieces.push({ text: ' ', locale: walk.locale, line: place.line, column: place.column });
    const attributes = Object.fromEntries((node.attributes ?? []).map(({ name = '', value }) => [name, value]));
    if (node.name === 'Value')
      (walk.block ?? start(node)).pieces.push({
        text: '',
        locale: walk.locale,
        line: place.line,
        column: place.column,
        value: typeof attributes.of === 'string' ? attributes.of : '',
      });
    if (node.name === 'Figure')
      for (const text of [attributes.alt, attributes.caption])
        if (typeof text === 'string')
          start(node).pieces.push({ text, locale: walk.locale, line: place.line, column: place.column });
    const language = attributes[node.name === 'Lang' ? 'is' : 'lang'];
    const next: Walk = { ...walk, locale: typeof language === 'string' && isLocale(language) ? language : walk.locale };
    if (leaves.has(node.type) && node.name !== 'Figure' && !node.children?.some(({ type }) => leaves.has(type)))
      next.block = start(node);
    node.children?.forEach((child) => visit(child, next));
  };
  visit(tree, { locale });
  return blocks.filter(({ pieces }) => pieces.length > 0);
}
