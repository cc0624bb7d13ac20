import type { Locale } from '../config/locales.ts';
import { regionSides, type CooperationStatus, type RegionSide } from '../config/vocabulary.ts';
import { entryLabel, wording, type Label } from './labels.ts';
import type { Entry, Site } from './model.ts';

/** What a list of profiles shows: name, summary, state, and the profiles that belong to it. */
export type Profile = Label & {
  id: string;
  summary: string;
  summaryLang?: Locale;
  side?: RegionSide;
  status?: CooperationStatus;
  parts: Label[];
};

const parentOf = ({ facts }: Entry<'regions' | 'industries'>) =>
  'partOf' in facts ? facts.partOf : 'parent' in facts ? facts.parent : undefined;

const bySide = (a: Entry<'regions' | 'industries'>, b: Entry<'regions' | 'industries'>) => rank(a) - rank(b);

/** Saxony first, its parts after it, then the other side. */
const rank = ({ facts }: Entry<'regions' | 'industries'>) =>
  'side' in facts ? regionSides.indexOf(facts.side) * 2 + (facts.partOf === undefined ? 0 : 1) : 0;

/** Profiles of regions, or of industries with their branches. */
export function profileCards(site: Site, collection: 'regions' | 'industries', locale: Locale): Profile[] {
  const entries = site.entries[collection] as Entry<'regions' | 'industries'>[];
  const top =
    collection === 'regions' ? [...entries].sort(bySide) : entries.filter((entry) => parentOf(entry) === undefined);
  return top.map((entry) => {
    const { summary, lang } = wording(entry, locale);
    const { facts } = entry;
    return {
      ...entryLabel(entry, locale),
      id: entry.id,
      summary,
      ...(lang && { summaryLang: lang }),
      ...('side' in facts && { side: facts.side }),
      ...(facts.cooperation && { status: facts.cooperation.value }),
      parts:
        collection === 'regions'
          ? []
          : entries.filter((other) => parentOf(other) === entry.id).map((other) => entryLabel(other, locale)),
    };
  });
}
