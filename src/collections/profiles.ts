import type { Locale } from '../config/locales.ts';
import type { CooperationStatus } from '../config/vocabulary.ts';
import { entryLabel, wording, type Label } from './labels.ts';
import type { Entry, Site } from './site.ts';

/** What a list of profiles shows: name, summary, state, and the profiles that belong to it. */
export type Profile = Label & {
  id: string;
  summary: string;
  summaryLang?: Locale;
  side?: string;
  status?: CooperationStatus;
  parts: Label[];
};

const parentOf = ({ facts }: Entry<'regions' | 'industries'>) =>
  'partOf' in facts ? facts.partOf : 'parent' in facts ? facts.parent : undefined;

/** Profiles of regions, or of industries with their branches. */
export function profileCards(site: Site, collection: 'regions' | 'industries', locale: Locale): Profile[] {
  const entries = site.entries[collection] as Entry<'regions' | 'industries'>[];
  const top = collection === 'regions' ? entries : entries.filter((entry) => parentOf(entry) === undefined);
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
