import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { APIRoute } from 'astro';
import MapDrawing from '../../../components/ui/MapDrawing.astro';
import { loadSite } from '../../../collections/site.ts';
import type { Locale } from '../../../config/locales.ts';
import { itemPaths } from '../../../routing/static-paths.ts';
import mapStyle from '../../../styles/map.css?raw';
import theme from '../../../styles/theme.css?raw';
import { mapFile } from '../../../views/map-file.ts';
import { regionMap } from '../../../views/maps.ts';
import type { Entry } from '../../../views/model.ts';

/** The maps of regions as pictures, for pages that have no room for a drawing. */
export async function getStaticPaths() {
  return itemPaths('maps', (await loadSite()).entries.regions, ({ id }) => ({ slug: id }));
}

export const GET: APIRoute<{ locale: Locale; item: Entry<'regions'> }> = async ({ props: { locale, item } }) => {
  const container = await AstroContainer.create();
  const map = regionMap(await loadSite(), item, locale);
  const figure = await container.renderToString(MapDrawing, { props: { map, id: 'map', locale } });
  return new Response(mapFile(figure, mapStyle, theme), { headers: { 'Content-Type': 'image/svg+xml' } });
};
