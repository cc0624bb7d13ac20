import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, it } from 'vitest';
import { readLock } from '../../corpus/packages/lock.ts';
import { billOf } from './sbom.ts';

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const lock = (packages: object) => readLock(JSON.stringify({ lockfileVersion: 3, packages }));
const locked = lock({
  '': { name: 'site' },
  'node_modules/shown': { version: '1.0.0', license: 'MIT', integrity, dependencies: { '@a/tool': '^2.0.0' } },
  'node_modules/shown/node_modules/@a/tool': { version: '2.0.0', license: 'MIT AND ISC', integrity },
  'node_modules/@a/tool': { version: '1.0.0', license: 'ISC', integrity, optionalDependencies: { absent: '1.0.0' } },
  'node_modules/tester': { version: '3.0.0', license: 'MIT', integrity, dev: true },
});
const product = { name: 'site', version: '0.1.0', licence: 'MIT', dependencies: ['shown', '@a/tool'] };
const bill = billOf(product, locked, ['shown'], '2026-11-23T12:00:00Z');

it('is valid CycloneDX 1.6', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(JSON.stringify(bill))).toBeNull();
  expect(await validator.validate(JSON.stringify({ ...bill, serialNumber: '1' }))).not.toBeNull();
});

it('tells what is in the site from what made it, and leaves out what is for development only', () => {
  expect(bill.components.map((one) => [one['bom-ref'], one.scope])).toEqual([
    ['pkg:npm/%40a/tool@1.0.0', 'excluded'],
    ['pkg:npm/%40a/tool@2.0.0', 'excluded'],
    ['pkg:npm/shown@1.0.0', 'required'],
  ]);
});

it('names licence and hash of each package, and which one uses which', () => {
  expect(bill.components[1]).toMatchObject({
    group: '@a',
    name: 'tool',
    licenses: [{ expression: 'MIT AND ISC' }],
    hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
  });
  expect(bill.dependencies).toEqual([
    { ref: 'pkg:npm/site@0.1.0', dependsOn: ['pkg:npm/%40a/tool@1.0.0', 'pkg:npm/shown@1.0.0'] },
    { ref: 'pkg:npm/%40a/tool@1.0.0', dependsOn: [] },
    { ref: 'pkg:npm/%40a/tool@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/shown@1.0.0', dependsOn: ['pkg:npm/%40a/tool@2.0.0'] },
  ]);
});

it('has a serial number that changes with the parts and with nothing else', () => {
  const again = billOf(product, [...locked].reverse(), ['shown'], '2026-11-23T12:00:00Z');
  expect(again).toEqual(bill);
  expect(billOf(product, locked.slice(1), ['shown'], '2026-11-23T12:00:00Z').serialNumber).not.toBe(bill.serialNumber);
});
