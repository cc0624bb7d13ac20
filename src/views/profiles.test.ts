import { describe, expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { profileCards } from './profiles.ts';

const named = (de: string) => ({ name: { de, ru: `${de} ru` } });

describe('profiles of regions', () => {
  const kursk = entry('regions', 'a-kursk', { side: 'kursk', ...named('Kursk') });
  const district = entry('regions', 'b-district', { partOf: 'c-saxony', ...named('Landkreis') });
  const saxony = entry('regions', 'c-saxony', named('Sachsen'));
  const part = entry('regions', 'd-part', { side: 'kursk', partOf: 'a-kursk', ...named('Rajon') });
  const site = siteOf([kursk, part, district, saxony]);

  it('show Saxony first, its parts after it, then the other side', () => {
    expect(profileCards(site, 'regions', 'de').map(({ id }) => id)).toEqual([
      'c-saxony',
      'b-district',
      'a-kursk',
      'd-part',
    ]);
  });

  it('say name, summary, side and the state of the cooperation', () => {
    expect(profileCards(site, 'regions', 'ru')[0]).toEqual({
      text: 'Sachsen ru',
      href: '/ru/regiony/c-saxony/',
      id: 'c-saxony',
      summary: 'c-saxony по-русски: kurz',
      side: 'saxony',
      status: 'suspended',
      parts: [],
    });
  });
});

describe('profiles of industries', () => {
  const machines = entry('industries', 'machines', named('Maschinenbau'));
  const tools = entry(
    'industries',
    'tools',
    { parent: 'machines', ...named('Werkzeugmaschinen') },
    { de: { title: 'x' } },
  );
  const materials = entry(
    'industries',
    'materials',
    { ...named('Werkstoffe'), cooperation: { value: 'ended', asOf: '2022', source: 'report' } },
    { de: { title: 'Werkstoffe', summary: 'Stoffe.' } },
  );
  const site = siteOf([machines, tools, materials]);

  it('list the branches under what they belong to', () => {
    const cards = profileCards(site, 'industries', 'de');
    expect(cards.map(({ id, parts }) => [id, parts])).toEqual([
      ['machines', [{ text: 'Werkzeugmaschinen', href: '/de/branchen/tools/' }]],
      ['materials', []],
    ]);
    expect(cards[0]).not.toHaveProperty('status');
    expect(cards[0]).not.toHaveProperty('side');
    expect(cards[1]?.status).toBe('ended');
  });

  it('name the language of a summary that is not translated', () => {
    const [machine, material] = profileCards(site, 'industries', 'ru');
    expect(machine).not.toHaveProperty('summaryLang');
    expect(material).toMatchObject({ text: 'Werkstoffe ru', summary: 'Stoffe.', summaryLang: 'de' });
  });
});
