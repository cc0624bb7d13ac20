import type { Locale } from '../config/locales.ts';
import { entryLabel, wording, type Label } from './labels.ts';
import type { Site } from './model.ts';
import { onTopic } from './stories.ts';

/** A topic in a list: what happened in it, and how many events and reports there are. */
export type TopicCard = Label & { summary: string; events: number; news: number };

/** All topics, in the alphabet of the reader. */
export function topicCards(site: Site, locale: Locale): TopicCard[] {
  return site.entries.topics
    .map((topic) => {
      const entries = onTopic(site, topic.id);
      const events = entries.filter(({ collection }) => collection === 'events').length;
      const { summary } = wording(topic, locale);
      return { ...entryLabel(topic, locale), summary, events, news: entries.length - events };
    })
    .sort((a, b) => a.text.localeCompare(b.text, locale));
}
