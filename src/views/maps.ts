import { locales, type Locale } from '../config/locales.ts';
import type { regionSides } from '../config/vocabulary.ts';
import { waters } from '../config/waters.ts';
import { textIn } from '../domain/localized.ts';
import { typeset } from '../domain/typography.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { translator } from '../i18n/translate.ts';
import { distanceKm } from '../domain/distance.ts';
import { nonEmpty } from '../domain/lists.ts';
import { layoutMap } from '../drawing/maps/layout.ts';
import type { MapLayout, MapLine, MapPoint, MapWater } from '../drawing/maps/model.ts';
import { href } from '../routing/base.ts';
import type { RecordOf } from '../schemas/records.ts';
import { saxonInstitutes } from './institutes.ts';
import { entryLabel, type Label } from './labels.ts';
import { record, type Entry, type Site } from './model.ts';

/** A row of the table beside a map: the place, what the map shows of it in words, and links. */
type MapRow = { id: string; name: string; value: string; links: Label[] };

/** Whose place it is, which gives it its colour; others have none of their own. */
type PlaceSide = (typeof regionSides)[number] | 'other';

/** A place as a drawing shows it; the name of its link says what the table says. */
export type MapPlace = { side: PlaceSide; link?: { href: string; name: string } };

/** The drawing of a map with its finding in a sentence, and its places by id. */
export type MapPicture = { title: string; text: string; layout: MapLayout; places: ReadonlyMap<string, MapPlace> };

/** The same with its content as a table. */
export type MapView = MapPicture & {
  valueTitle: string;
  rows: MapRow[];
  distances: MapRow[];
  /** It shows distances. */
  measured: boolean;
};

const byId = (a: RecordOf<'places'>, b: RecordOf<'places'>) => (a.id < b.id ? -1 : 1);

const style = { unit: 'km', decimals: 0, compact: false } as const;

/** A distance as exact as coordinates of towns allow: tens of kilometres from a hundred on. */
export function formatDistance(km: number, locale: Locale): string {
  return formatNumber(km < 100 ? Math.round(km) : Math.round(km / 10) * 10, style, locale);
}

function pointOf(site: Site, id: string, locale: Locale): MapPoint {
  const { name, lat, lon } = record(site, 'places', id);
  return { id, name: typeset(textIn(name, locale), locale), lat, lon };
}

const waterNames = (locale: Locale): MapWater[] =>
  waters.map(({ name, kind, at }) => ({ name: typeset(textIn(name, locale), locale), kind, at }));

function sideOf(site: Site, id: string): PlaceSide {
  const { region } = record(site, 'places', id);
  return site.entries.regions.find((entry) => entry.id === region)?.facts.side ?? 'other';
}

/** Id of a place's row in the table. */
export const rowId = (id: string) => `place-${id}`;

/** A place that leads to its row, or to what stands in that if it is a single thing. */
function linked(site: Site, id: string, name: string, value: string, to = `#${rowId(id)}`): [string, MapPlace] {
  return [id, { side: sideOf(site, id), link: { href: to, name: `${name}: ${value}` } }];
}

/** The main places, and the routes between them with their lengths. */
function mainPlaces(site: Site, locale: Locale) {
  const centres = [...site.records.places.values()].filter((place) => place.main).sort(byId);
  const main = centres.map(({ id }) => id);
  const distance = (a: string, b: string) =>
    formatDistance(distanceKm(record(site, 'places', a), record(site, 'places', b)), locale);
  const lines = centres
    .flatMap(({ id, measuredTo }) => measuredTo.map((to) => ({ from: id, to })))
    .filter((ends) => [ends.from, ends.to].every((id) => main.includes(id)))
    .map((ends): MapLine => ({ ...ends, text: distance(ends.from, ends.to) }));
  return { main, lines, distance };
}

/** The main places and their distances alone. */
export function overviewMap(site: Site, locale: Locale): MapPicture {
  const t = translator(locale);
  const { main, lines } = mainPlaces(site, locale);
  const points = main.map((id): MapPoint => ({ ...pointOf(site, id, locale), label: 'important' }));
  const names = new Intl.ListFormat(locales[locale].tag);
  return {
    title: t('maps.cooperation'),
    text: t('maps.overviewText', { places: names.format(points.map(({ name }) => name)) }),
    layout: layoutMap(points, { lines, waters: waterNames(locale) }),
    places: new Map(main.map((id) => [id, { side: sideOf(site, id) }])),
  };
}

/** Where events took place or were to take place, and how far the main places are from each other. */
export function cooperationMap(site: Site, locale: Locale): MapView {
  const t = translator(locale);
  const byPlace = Map.groupBy(
    site.entries.events,
    ({ facts }) => record(site, 'places', facts.place).drawnAs ?? facts.place,
  );
  const { main, lines, distance } = mainPlaces(site, locale);
  const points = [...new Set([...main, ...byPlace.keys()])].map((id): MapPoint => {
    const point = { ...pointOf(site, id, locale), size: byPlace.get(id)?.length ?? 0 };
    return main.includes(id) ? { ...point, label: 'important' } : point;
  });
  const nameOf = (id: string) => pointOf(site, id, locale).name;
  const pairs = main.flatMap((a, index) => main.slice(index + 1).map((b) => [a, b] as const));
  const names = new Intl.ListFormat(locales[locale].tag);
  const layout = layoutMap(points, { lines, waters: waterNames(locale), enlarged: true });
  const rows = points.map(({ id, name }) => eventsRow(id, name, byPlace.get(id) ?? [], locale));
  return {
    title: t('maps.cooperation'),
    text: [
      t('maps.cooperationText', { places: names.format(main.map(nameOf)) }),
      ...lines
        .slice(0, 1)
        .map(({ from, to, text }) => t('maps.firstRoute', { from: nameOf(from), to: nameOf(to), km: text })),
      t('maps.cooperationSizes'),
      ...enlargedNote(layout, locale),
    ].join(' '),
    layout,
    places: new Map(
      rows.map(({ id, name, links }) =>
        linked(
          site,
          id,
          name,
          t('events.count', { count: links.length }),
          links.length === 1 ? links[0]?.href : undefined,
        ),
      ),
    ),
    valueTitle: t('maps.events'),
    rows,
    measured: true,
    distances: pairs.map(([a, b]) => ({
      id: `${a}-${b}`,
      name: `${nameOf(a)} – ${nameOf(b)}`,
      value: distance(a, b),
      links: [],
    })),
  };
}

/** Which parts are shown enlarged, in a sentence; none where there are none. */
function enlargedNote({ insets }: MapLayout, locale: Locale): string[] {
  const letters = new Intl.ListFormat(locales[locale].tag).format(insets.map(({ letter }) => letter));
  return insets.length > 0 ? [translator(locale)('maps.enlarged', { count: insets.length, letters })] : [];
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
  const layout = layoutMap(
    counts.map(({ point }) => point),
    { waters: waterNames(locale), located: true },
  );
  return {
    title: t('maps.research'),
    text: [t('maps.researchText', { place: most.point.name, count: most.count }), ...enlargedNote(layout, locale)].join(
      ' ',
    ),
    layout,
    places: new Map(
      counts.map(({ point: { id, name }, count }) => linked(site, id, name, t('institutes.count', { count }))),
    ),
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
  const rows = others.map(({ point: { id, name }, km }) => ({
    id,
    name,
    value: formatDistance(km, locale),
    links: [],
  }));
  const profile = href({ route: 'regions', rest: [region.id] }, locale);
  const shown = new Set([seat.id, ...others.map(({ point }) => point.id)]);
  const beyond = [...site.records.places.values()]
    .filter(({ id, main }) => main && !shown.has(id))
    .map(({ id }) => ({ ...pointOf(site, id, locale), km: distanceKm(seat, record(site, 'places', id)) }))
    .sort((a, b) => a.km - b.km);
  const layout = layoutMap([{ ...seat, label: 'important' }, ...others.map(({ point }) => point)], {
    waters: waterNames(locale),
    located: true,
    about: {
      id: seat.id,
      beyond: beyond.map(({ name, lat, lon, km }) => ({ lat, lon, text: `${name}, ${formatDistance(km, locale)}` })),
    },
  });
  return {
    title: t('maps.region', { region: textIn(facts.name, locale) }),
    text: t('maps.regionText', { region: textIn(facts.name, locale), seat: seat.name }),
    layout,
    places: new Map([
      linked(site, seat.id, seat.name, textIn(facts.name, locale), profile),
      ...rows.map(({ id, name, value }) => linked(site, id, name, value)),
    ]),
    valueTitle: t('maps.distanceFrom', { place: seat.name }),
    rows,
    distances: beyond.map(({ id, name, km }) => ({
      id,
      name: `${seat.name} – ${name}`,
      value: formatDistance(km, locale),
      links: [],
    })),
    measured: true,
  };
}
