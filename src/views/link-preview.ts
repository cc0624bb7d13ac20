import type { Tone } from '../domain/tone.ts';

/** What stands in the picture that messengers and social networks show beside a link; all of it typeset. */
export type Preview = {
  site: string;
  /** Name of the page's language, in that language. */
  language: string;
  kind: string;
  title: string;
  lead: string;
  /** Date and place, as far as the page has them. */
  facts: readonly string[];
  state?: { tone: Tone; text: string } | undefined;
  /** Side whose colour the kind takes. */
  side?: 'saxony' | 'kursk' | undefined;
};

/** Name of a page's picture, in the page's own folder. */
export const previewFile = 'preview.png';

/** Format that the networks agree on, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** What the picture says, for those who do not see it; without what the page around it names too. */
export function previewAlt({ title, facts, state }: Preview): string {
  return [title, ...facts, ...(state ? [state.text] : [])].join(' · ');
}

/** All texts of the picture. */
export function previewTexts({ site, language, kind, title, lead, facts, state }: Preview): string[] {
  return [site, language, kind, title, lead, ...facts, state?.text ?? ''];
}
