import { createHash } from 'node:crypto';

/** The parts of a text that a translation must follow. */
export type TextParts = { title: string; summary: string; body: string };

export type TranslationState = 'original' | 'complete' | 'outdated' | 'missing';

/** Why a text is outdated: its source was changed later, or nobody has confirmed it yet. */
export type TranslationReason = 'changed' | 'unconfirmed';

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

/** @param translated the frontmatter value of the text, if there is one */
export function translationReason(
  state: TranslationState,
  translated: string | undefined,
): TranslationReason | undefined {
  if (state !== 'outdated') return undefined;
  return translated === undefined ? 'unconfirmed' : 'changed';
}
