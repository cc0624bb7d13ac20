import { lastOf, mapped, type NonEmpty } from '../../domain/lists.ts';
import { clamp, settings, type Fitted, type Measure, type Size } from './fit.ts';

/** Font sizes of the title, the largest first, each with the lines that it may have. */
const titleSizes: NonEmpty<Size> = [
  { size: 112, lines: 1 },
  { size: 92, lines: 1 },
  { size: 72, lines: 2 },
  { size: 62, lines: 3 },
  { size: 54, lines: 3 },
  { size: 48, lines: 4 },
];
const leadSizes: NonEmpty<number> = [38, 32];
export const leading = { title: 1.14, lead: 1.36 };
const mostLeadLines = 5;

type Texts = { title: string; lead: string };
type Room = { width: number; height: number };

/**
 * Chooses the sizes of title and lead for a room in pixels: the largest title beside which the lead
 * stands whole. If it never does, the title is set as small as needed and the lead is cut; a title
 * too long for the smallest size is cut too.
 */
export function compose(
  { title, lead }: Texts,
  { width, height }: Room,
  measure: { title: Measure; lead: Measure },
): { title: Fitted; lead: Fitted } {
  const titles = settings(title, width, titleSizes, measure.title);
  const leads = ({ size, lines }: Fitted) => {
    const left = height - lines.length * size * leading.title;
    return mapped(leadSizes, (px) => ({
      size: px,
      lines: Math.min(mostLeadLines, Math.floor(left / (px * leading.lead))),
    }));
  };
  for (const candidate of titles) {
    const [whole] = settings(lead, width, leads(candidate), measure.lead);
    if (whole) return { title: candidate, lead: whole };
  }
  const smallest = lastOf(titleSizes);
  const chosen = titles.at(-1) ?? {
    size: smallest.size,
    lines: clamp(title, width / smallest.size, smallest.lines, measure.title),
  };
  const { size, lines } = lastOf(leads(chosen));
  return { title: chosen, lead: { size, lines: clamp(lead, width / size, lines, measure.lead) } };
}
