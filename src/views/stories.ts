import type { Locale } from '../config/locales.ts';
import { dayOf } from './filters.ts';
import { entryLabel, type Label } from './labels.ts';
import type { Entry, Site } from './model.ts';

type InTime = Entry<'events'> | Entry<'news'>;

/** Links to the stories that an entry belongs to. */
export function storiesOf(site: Site, { collection, id }: Entry, locale: Locale): Label[] {
  return site.entries.stories
    .filter(({ facts }) => facts.entries.includes(`${collection}/${id}`))
    .map((story) => entryLabel(story, locale));
}

/** The events and reports that a story ties together, newest first. */
export function told(site: Site, { facts }: Entry<'stories'>): InTime[] {
  return inTime(site, (entry) => facts.entries.includes(`${entry.collection}/${entry.id}`));
}

/** The events and reports on a topic, newest first. */
export function onTopic(site: Site, id: string): InTime[] {
  return inTime(site, ({ facts }) => facts.topics.includes(id));
}

function inTime({ entries }: Site, belongs: (entry: InTime) => boolean): InTime[] {
  const found = [...entries.events, ...entries.news].filter(belongs);
  return found.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}
