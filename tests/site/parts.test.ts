import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { shippedPackages } from '../../src/config/parts.ts';
import { builtFiles, builtPages } from '../support/pages.ts';
import { project } from '../support/run-build.ts';

const site = inject('site');
const page = (path: string) => builtPages(site, 100).find((one) => one.path === path)!.document;
const version = (name: string) =>
  (JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;

it('holds no kind of file whose origin is not known', () => {
  const known = [
    /\.html$/,
    /^\/_astro\/[^/]+\.(?:js|css|webp|png|jpe?g|svg|woff2)$/,
    /^\/search\/(?:de|ru)\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|(?:\w+\/)?[\w.]+\.(?:pagefind|pf_\w+))$/,
    /^\/(?:sbom\.cdx\.json|licences\.txt|SHA256SUMS|_headers|\.htaccess)$/,
    /^\/(?:favicon\.(?:svg|ico)|apple-touch-icon\.png|icon-[\w-]+\.png)$/,
    /^\/(?:de\/karten|ru\/karty)\/[\w-]+\.svg$/,
    /\/preview\.png$/,
    /^\/(?:de|ru)\/manifest\.webmanifest$/,
  ];
  const files = builtFiles(site);
  expect(files.length).toBeGreaterThan(300);
  // A compressed copy is of the same origin as its file.
  const origins = files.map((file) => file.replace(/\.(?:gz|br)$/, ''));
  expect(origins.filter((file) => !known.some((pattern) => pattern.test(file)))).toEqual([]);
});

it.each(['/de/lizenzen/', '/ru/litsenzii/'])(
  '%s names every part with its version and the text of its licence',
  (path) => {
    const document = page(path);
    const text = document.querySelector('main')!.textContent!;
    for (const name of shippedPackages) expect(text).toContain(`${name} ${version(name)}`);
    const details = [...document.querySelectorAll('details [lang=en]')].map((element) => element.textContent);
    expect(details).toHaveLength(shippedPackages.length + 1);
    for (const licence of details) expect(licence).toContain('Permission is hereby granted, free of charge');
    expect(document.querySelector('main a[rel~=license]')?.getAttribute('href')).toContain('creativecommons.org');
    for (const file of ['licences.txt', 'sbom.cdx.json'])
      expect(document.querySelector(`main a[href$="${file}"]`)).not.toBeNull();
  },
);

it('holds all licence texts in one file', () => {
  const text = readFileSync(join(site.folder, 'licences.txt'), 'utf8');
  for (const name of shippedPackages)
    expect(text).toMatch(new RegExp(`\\n${name} ${version(name)} \\((?:MIT|OFL-1\\.1)\\)\\n`));
  expect(text).toContain('Copyright (c) 2026');
});

it('holds a valid bill of materials that names the same parts', async () => {
  const json = readFileSync(join(site.folder, 'sbom.cdx.json'), 'utf8');
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(json)).toBeNull();
  const { components } = JSON.parse(json) as {
    components: { group?: string; name: string; scope: string; version: string }[];
  };
  expect(components.length).toBeGreaterThan(200);
  const shown = components
    .filter(({ scope }) => scope === 'required')
    .map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`);
  expect(shown).toEqual(shippedPackages.map((name) => `${name} ${version(name)}`));
});
