import { createHash } from 'node:crypto';

/** The parts of a text that a translation must follow. */
export type TextParts = { title: string; summary: string; body: string };

export type TranslationState = 'original' | 'complete' | 'outdated' | 'missing';

const normalise = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Hash of what a text says: SHA-256 over title, summary and body, whitespace and comments left out,
 * in Unicode form NFC; the first 16 hexadecimal digits behind `sha256-`.
 */
export function textHash({ title, summary, body }: TextParts): string {
  const content = [title, summary, body].map(normalise).join('\n');
  return `sha256-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
}

/**
 * State of the text in one language.
 * @param text its frontmatter value `translated`, or undefined if there is no text
 * @param sourceHash hash of the source text as it is now
 */
export function translationState(
  text: { translated?: string | undefined; isSource: boolean } | undefined,
  sourceHash: string | undefined,
): TranslationState {
  if (!text) return 'missing';
  if (text.isSource) return 'original';
  return text.translated === sourceHash ? 'complete' : 'outdated';
}
