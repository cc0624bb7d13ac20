import type { APIRoute } from 'astro';
import { localeCodes, locales, type Locale } from '../../config/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { readColours } from '../../styles/theme.ts';
import { icons } from '../../config/icons.ts';
import theme from '../../styles/theme.css?raw';

export const getStaticPaths = () => localeCodes.map((locale) => ({ params: { locale }, props: { locale } }));

/**
 * Name, colours and icons for home screens (W3C Web Application Manifest). All addresses are relative
 * to the file, so that the site works at any path; it opens in the browser like any page.
 */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translator(locale);
  const paper = readColours(theme).light.get('paper');
  const manifest = {
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.tagline'),
    lang: locales[locale].tag,
    start_url: './',
    scope: '../',
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: '../favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...Object.entries(icons)
        .filter(([, { purpose }]) => purpose)
        .map(([name, { size, purpose }]) => ({
          src: `../${name}`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
