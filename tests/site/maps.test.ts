import { geoAzimuthalEquidistant, geoCentroid } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { builtPages } from '../support/pages.ts';
import { project } from '../support/run-build.ts';

const root = inject('site');
const pages = builtPages(root).filter(({ path }) => /^\/(?:de\/karten|ru\/karty)\//.test(path));

type Place = { id: string; name: { de: string; ru: string }; lat: number; lon: number };
const places = parse(readFileSync(join(project, 'content/data/places.yaml'), 'utf8')) as Place[];

it('has a map of the cooperation, of research and of each region, in both languages', () => {
  expect(pages.map(({ path }) => path)).toHaveLength(10);
});

const textOf = (element: Element) => element.textContent!.trim();
const numbersIn = (text: string) => text.replace(/\D/g, '');
const numbersOf = (element: Element, ...names: string[]) => names.map((name) => Number(element.getAttribute(name)));

describe.each(pages)('$path', ({ path, document, html }) => {
  const rows = [...document.querySelectorAll('[data-map-tables] tbody')][0]!.querySelectorAll('tr');
  const drawing = document.querySelector('.map > svg')!;
  const panels = [...drawing.children].filter(({ localName }) => localName === 'svg');
  const links = [...drawing.querySelectorAll('a')];
  // The seat of a region stands in the title of the column.
  const seat = /forschung|nauka|^\/(?:de\/karten|ru\/karty)\/$/.test(path) ? 0 : 1;

  /** The place that a link in the drawing stands for, with its row if it has one. */
  const shown = (link: Element) => {
    const name = link.getAttribute('aria-label')!.split(': ')[0];
    const row = [...rows].find((one) => textOf(one.querySelector('th')!) === name);
    const place = places.find((one) => (row ? row.id === `place-${one.id}` : Object.values(one.name).includes(name!)));
    return { row, place: place! };
  };

  it('shows in the drawing what stands in the table', () => {
    expect(panels[0]!.querySelectorAll('circle:not(.reach)').length).toBe(rows.length + seat);
    expect(new Set(links.map((link) => shown(link).place.id)).size).toBe(rows.length + seat);
    const cells = new Set([...document.querySelectorAll('[data-map-tables] td')].map(textOf));
    const lengths = [...panels[0]!.querySelectorAll('.measures text')].slice(0, -1).map(textOf);
    for (const length of lengths) expect(cells).toContain(length);
    const names = new Set([...document.querySelectorAll('[data-map-tables] th')].map(textOf));
    const labels = [...drawing.querySelectorAll(':is(.text-saxony, .text-kursk, .text-quiet) text')].map(textOf);
    const column = document.querySelector('[data-map-tables] thead th:last-child')!.textContent!;
    for (const label of labels) expect(names.has(label) || column.includes(label), label).toBe(true);
    // Every place has its name on the map or on an enlarged part of it.
    expect(new Set(labels).size).toBe(rows.length + seat);
  });

  it('has every place where a projection of its own has it', () => {
    for (const panel of panels) {
      const dots = [...panel.querySelectorAll('a')].map((link) => {
        const [x = NaN, y = NaN] = numbersOf(link.querySelector('circle:not(.reach)')!, 'cx', 'cy');
        return { x, y, place: shown(link).place };
      });
      const all = panel === panels[0] ? allPlaces() : dots.map(({ place }) => place);
      const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: all.map((place) => [place.lon, place.lat]) });
      const project = geoAzimuthalEquidistant().rotate([-lon, -lat]).scale(6371).translate([0, 0]);
      const ours = dots.map(({ place }) => project([place.lon, place.lat])!);
      // The drawing may be larger or smaller and stand elsewhere, no more.
      const middle = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const [x, y] = [middle(dots.map((dot) => dot.x)), middle(dots.map((dot) => dot.y))];
      const [u, v] = [middle(ours.map((one) => one[0])), middle(ours.map((one) => one[1]))];
      const spread = (values: number[]) => Math.sqrt(middle(values.map((value) => value * value)));
      const scale =
        spread(dots.flatMap((dot) => [dot.x - x, dot.y - y])) / spread(ours.flatMap((one) => [one[0] - u, one[1] - v]));
      dots.forEach((dot, index) => {
        const [left, top] = ours[index]!;
        expect(Math.hypot(dot.x - x - scale * (left - u), dot.y - y - scale * (top - v)), dot.place.id).toBeLessThan(
          0.2,
        );
      });
      expect(dots.length).toBeGreaterThan(1);
    }
  });

  const allPlaces = () => [
    ...[...rows].map((row) => places.find(({ id }) => row.id === `place-${id}`)!),
    ...links.flatMap((link) => (shown(link).row ? [] : [shown(link).place])),
  ];

  it('has rings as far from the seat as they say, measured by the bar of the map', () => {
    const rings = [...panels[0]!.querySelectorAll('.rings path')].map((path) =>
      Number(/a([\d.]+)/.exec(path.getAttribute('d')!)![1]),
    );
    expect(rings.length > 1).toBe(seat === 1);
    const kilometres = (text: Element | undefined) => Number(numbersIn(textOf(text!)));
    const measures = panels[0]!.querySelector('.measures')!;
    const bar = Number(/h([\d.]+)/.exec([...measures.querySelectorAll('path')].at(-1)!.getAttribute('d')!)![1]);
    const perKm = bar / kilometres([...measures.querySelectorAll('text')].at(-1));
    const numbered = [...panels[0]!.querySelectorAll('.rings text')].map(kilometres);
    expect(numbered.length > 1).toBe(seat === 1);
    for (const km of numbered)
      expect(Math.min(...rings.map((radius) => Math.abs(radius - km * perKm)))).toBeLessThan(0.2);
  });

  it('has circles with areas in proportion to the numbers in the table', () => {
    const circles = links.map((link) => {
      const { row } = shown(link);
      const circle = link.querySelector('circle:not(.reach)')!;
      const count =
        row?.querySelectorAll('td a').length || (seat ? 0 : Number(row?.querySelector('td')?.textContent) || 0);
      return { count, radius: numbersOf(circle, 'r')[0]!, empty: circle.classList.contains('empty') };
    });
    const largest = circles.reduce((a, b) => (b.count > a.count ? b : a));
    for (const { count, radius, empty } of circles) {
      const expected = count === 0 ? 3.5 : largest.radius * Math.sqrt(count / largest.count);
      expect(Math.abs(radius - expected), `${count}`).toBeLessThan(0.11);
      expect(empty).toBe(count === 0 && seat === 0);
    }
  });

  it('leads from each place to its row, or to the only event there', () => {
    for (const link of links) {
      const { row } = shown(link);
      const target = link.getAttribute('href')!;
      const events = [...(row?.querySelectorAll('td a') ?? [])].map((one) => one.getAttribute('href'));
      if (!row) expect(target).toMatch(/regionen|regiony/);
      else expect(target).toBe(events.length === 1 ? events[0] : `#${row.id}`);
      const label = link.querySelector('text');
      if (label) expect(link.getAttribute('aria-label')!.startsWith(textOf(label))).toBe(true);
    }
  });

  it('is small, has words for those who do not see it, and no style of its own', () => {
    const svg = /<figure class="map\b[\s\S]*?<\/figure>/.exec(html)![0].replace(/<p[\s\S]*|<figcaption[\s\S]*/, '');
    expect(gzipSync(svg).length).toBeLessThan(6_000);
    expect(svg).not.toMatch(/\sstyle=/);
    expect(drawing.getAttribute('role')).toBe('group');
    for (const attribute of ['aria-labelledby', 'aria-describedby'])
      expect(document.getElementById(drawing.getAttribute(attribute)!)?.textContent?.trim()).toBeTruthy();
  });
});
