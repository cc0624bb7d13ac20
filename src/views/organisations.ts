import type { RecordOf } from '../schemas/records.ts';
import type { Entry, Site } from './model.ts';

/** Where an organisation stands, in the order of the site, newest first, and what it said. */
export type Involvement = {
  events: Entry<'events'>[];
  news: Entry<'news'>[];
  claims: RecordOf<'claims'>[];
};

/** Every event that an organisation held or took part in, every report on it, every statement of it that was checked. */
export function involvementOf(site: Site, id: string): Involvement {
  return {
    events: site.entries.events.filter(({ facts }) => [...facts.organisers, ...facts.participants].includes(id)),
    news: site.entries.news.filter(({ facts }) => facts.organisations.includes(id)),
    claims: [...site.records.claims.values()].filter(({ saidBy }) => saidBy === id),
  };
}

/** In how many entries and statements it stands. */
export const involvementCount = ({ events, news, claims }: Involvement): number =>
  events.length + news.length + claims.length;
