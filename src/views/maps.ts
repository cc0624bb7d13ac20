import { locales, type Locale } from '../config/locales.ts';
import { textIn } from '../domain/localized.ts';
import { typeset } from '../domain/typography.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { translator } from '../i18n/translate.ts';
import { distanceKm } from '../domain/distance.ts';
import { nonEmpty } from '../domain/lists.ts';
import { present } from '../domain/present.ts';
import { layoutMap, type MapLayout, type MapLine, type MapPoint } from '../drawing/maps/layout.ts';
import type { RecordOf } from '../schemas/records.ts';
import { saxonInstitutes } from './institutes.ts';
import { entryLabel, type Label } from './labels.ts';
import { record, type Entry, type Site } from './model.ts';

/** A row of the table beside a map: the place, what the map shows of it in words, and links. */
type MapRow = { id: string; name: string; value: string; links: Label[] };

/** A map with its finding in a sentence and the same content as a table. */
export type MapView = {
  title: string;
  text: string;
  layout: MapLayout;
  valueTitle: string;
  rows: MapRow[];
  distances: MapRow[];
  /** It shows distances. */
  measured: boolean;
};

const byId = (a: RecordOf<'places'>, b: RecordOf<'places'>) => (a.id < b.id ? -1 : 1);

/** Nearer to a main place than this, in kilometres, names would stand on top of each other. */
const crowded = 150;

const style = { unit: 'km', decimals: 0, compact: false } as const;

/** A distance as exact as coordinates of towns allow: tens of kilometres from a hundred on. */
export function formatDistance(km: number, locale: Locale): string {
  return formatNumber(km < 100 ? Math.round(km) : Math.round(km / 10) * 10, style, locale);
}

function pointOf(site: Site, id: string, locale: Locale): MapPoint {
  const { name, lat, lon } = record(site, 'places', id);
  return { id, name: typeset(textIn(name, locale), locale), lat, lon };
}

/** Where events took place or were to take place, and how far the main places are from each other. */
export function cooperationMap(site: Site, locale: Locale): MapView {
  const t = translator(locale);
  const byPlace = Map.groupBy(
    site.entries.events,
    ({ facts }) => record(site, 'places', facts.place).drawnAs ?? facts.place,
  );
  const centres = [...site.records.places.values()].filter((place) => place.main).sort(byId);
  const main = centres.map(({ id }) => id);
  const ids = [...new Set([...main, ...byPlace.keys()])];
  const points = ids.map((id): MapPoint => {
    const point = pointOf(site, id, locale);
    if (main.includes(id)) return { ...point, label: 'important' };
    return centres.some((centre) => distanceKm(centre, point) < crowded) ? { ...point, label: 'none' } : point;
  });
  const at = (id: string) =>
    present(
      points.find((point) => point.id === id),
      `point ${id} on the map`,
    );
  const distance = (a: string, b: string) => formatDistance(distanceKm(at(a), at(b)), locale);
  const pairs = main.flatMap((a, index) => main.slice(index + 1).map((b) => [a, b] as const));
  const routes = centres
    .flatMap(({ id, measuredTo }) => measuredTo.map((to) => [id, to]))
    .filter((ends) => ends.every((id) => main.includes(id)));
  const lines = routes.map(([from = '', to = '']): MapLine => ({ from, to, text: distance(from, to) }));
  const names = new Intl.ListFormat(locales[locale].tag);
  return {
    title: t('maps.cooperation'),
    text: [
      t('maps.cooperationText', { places: names.format(main.map((id) => at(id).name)) }),
      ...routes
        .slice(0, 1)
        .map(([a = '', b = '']) => t('maps.firstRoute', { from: at(a).name, to: at(b).name, km: distance(a, b) })),
    ].join(' '),
    layout: layoutMap(points, lines),
    valueTitle: t('maps.events'),
    rows: points.map(({ id, name }) => eventsRow(id, name, byPlace.get(id) ?? [], locale)),
    measured: true,
    distances: pairs.map(([a, b]) => ({
      id: `${a}-${b}`,
      name: `${at(a).name} – ${at(b).name}`,
      value: distance(a, b),
      links: [],
    })),
  };
}

const eventsRow = (id: string, name: string, events: readonly Entry<'events'>[], locale: Locale): MapRow => ({
  id,
  name,
  value: events.length === 0 ? translator(locale)('maps.none') : '',
  links: events.map((event) => entryLabel(event, locale)),
});

/** Institutes and universities of Saxony by town. */
export function researchMap(site: Site, locale: Locale): MapView {
  const t = translator(locale);
  const counts = [...Map.groupBy(saxonInstitutes(site), ({ place }) => place)]
    .map(([id, list]) => ({ point: { ...pointOf(site, id, locale), size: list.length }, count: list.length }))
    .sort((a, b) => b.count - a.count || a.point.name.localeCompare(b.point.name, locale));
  const [most] = nonEmpty(counts, 'institutes for a map');
  return {
    title: t('maps.research'),
    text: t('maps.researchText', { place: most.point.name, count: most.count }),
    layout: layoutMap(counts.map(({ point }) => point)),
    valueTitle: t('maps.number'),
    rows: counts.map(({ point, count }) => ({ id: point.id, name: point.name, value: String(count), links: [] })),
    distances: [],
    measured: false,
  };
}

/** Places of a region, with their distance from its seat. */
export function regionMap(site: Site, region: Entry<'regions'>, locale: Locale): MapView {
  const t = translator(locale);
  const { facts } = region;
  const seat = pointOf(site, facts.seat, locale);
  const others = [...site.records.places.values()]
    .filter((place) => place.region === region.id || facts.places.includes(place.id))
    .filter(({ id }) => id !== seat.id)
    .map(({ id }) => ({ point: pointOf(site, id, locale), km: distanceKm(seat, record(site, 'places', id)) }))
    .sort((a, b) => a.km - b.km);
  return {
    title: t('maps.region', { region: textIn(facts.name, locale) }),
    text: t('maps.regionText', { region: textIn(facts.name, locale), seat: seat.name }),
    layout: layoutMap([{ ...seat, label: 'important' }, ...others.map(({ point }) => point)]),
    valueTitle: t('maps.distanceFrom', { place: seat.name }),
    rows: others.map(({ point, km }) => ({
      id: point.id,
      name: point.name,
      value: formatDistance(km, locale),
      links: [],
    })),
    distances: [],
    measured: true,
  };
}
