import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLock } from '../../src/corpus/packages/lock.ts';
import { project } from '../support/run-build.ts';

type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string>> & {
  allowScripts: Record<string, boolean>;
};

const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest;
const lockFile = readFileSync(join(project, 'package-lock.json'), 'utf8');
const { packages: rows } = JSON.parse(lockFile) as { packages: Record<string, Manifest> };
const locked = readLock(lockFile);
const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

/** Development packages, all MIT, that say so in their readme or in a field from before SPDX. */
const licenceStatedElsewhere = ['busboy', 'humanize-number', 'streamsearch'];

it('reads a lock file with packages', () => {
  expect(wanted.length).toBeGreaterThan(20);
  expect(locked.length).toBeGreaterThan(300);
});

describe('package.json', () => {
  it('names exact versions only', () => {
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('says by name of each package that wants to run something when it is installed whether it may', () => {
    const running = new Set(locked.filter(({ installScript }) => installScript).map(({ name }) => name));
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...running].sort());
    // The third fetches a Java of its own.
    expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([
      ['node', true],
      ['esbuild', true],
    ]);
  });

  it('counts nothing twice as needed by the site and for development only', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => Object.hasOwn(manifest.devDependencies, name))).toEqual(
      [],
    );
  });
});

describe('package-lock.json', () => {
  it('fits package.json', () => {
    expect(rows['']!.dependencies).toEqual(manifest.dependencies);
    expect(rows['']!.devDependencies).toEqual(manifest.devDependencies);
    const versions = new Map(locked.map(({ path, version }) => [path, version]));
    expect(wanted.filter(([name, version]) => versions.get(`node_modules/${name}`) !== version)).toEqual([]);
  });

  it('holds a strong hash of every archive', () => {
    expect(locked.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([]);
  });

  it('names a licence for every package', () => {
    const unnamed = locked.filter(({ licence }) => !licence);
    expect(unnamed.map(({ name }) => name).sort()).toEqual(licenceStatedElsewhere);
    expect(unnamed.filter(({ development }) => !development)).toEqual([]);
  });

  it('takes nothing from anywhere but the public registry', () => {
    const elsewhere = locked.flatMap(({ resolved }) => resolved ?? []);
    expect(elsewhere.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([]);
    expect(locked.filter(({ version }) => !/^\d+\.\d+\.\d+/.test(version)).map(({ path }) => path)).toEqual([]);
  });
});
