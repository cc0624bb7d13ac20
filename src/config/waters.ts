import type { Localized } from './locales.ts';

/** A sea or river whose name a map can show, and where it may stand, in degrees: the first free place is taken. */
type Water = { name: Localized; kind: 'sea' | 'river'; at: readonly (readonly [lon: number, lat: number])[] };

const sea = (de: string, ru: string, ...at: Water['at']): Water => ({ name: { de, ru }, kind: 'sea', at });
const river = (de: string, ru: string, ...at: Water['at']): Water => ({ name: { de, ru }, kind: 'river', at });

/**
 * Waters that help to find one's way, the most helpful first. Places of rivers lie on them as Natural Earth
 * draws them; those of seas have room for the name.
 */
export const waters: readonly Water[] = [
  sea('Ostsee', 'Балтийское море', [19.2, 56.2], [18.3, 55.4], [19.8, 58.3], [19.6, 59.2]),
  sea('Schwarzes Meer', 'Чёрное море', [33.2, 43.3], [32, 43.6], [31.3, 44]),
  sea('Nordsee', 'Северное море', [4.5, 55.5], [6.5, 54.6]),
  sea('Kaspisches Meer', 'Каспийское море', [50.5, 44.8]),
  river('Elbe', 'Эльба', [11.69, 52.21], [13.38, 51.28], [11.3, 53.1], [13.83, 51.04], [12.93, 51.62], [14.11, 50.6]),
  river('Dnepr', 'Днепр', [30.26, 53.2], [30.41, 54.0], [32.61, 54.76], [31.4, 49.76]),
  river('Wolga', 'Волга', [45.97, 51.06], [44.53, 48.6], [48.51, 52.82], [34.78, 56.25]),
  river('Don', 'Дон', [39.0, 51.7], [40.5, 50.12], [38.93, 52.57]),
  river('Weichsel', 'Висла', [21.94, 51.44], [20.97, 52.3], [18.74, 53.52]),
  river('Oder', 'Одра', [14.68, 52.25], [15.79, 51.89], [16.87, 51.23]),
  river('Donau', 'Дунай', [18.91, 47.0], [22.72, 44.61], [15.86, 48.38]),
];
