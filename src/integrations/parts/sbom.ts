import { createHash } from 'node:crypto';
import { lookUp, type LockedPackage } from '../../corpus/packages/lock.ts';
import { groupsOf } from '../../domain/lists.ts';

type Product = { name: string; version: string; licence: string; dependencies: readonly string[] };

/**
 * A bill of materials in CycloneDX 1.6 (JSON): what is in the built site (scope `required`) and what
 * made it (`excluded`: not in it). What only tests and editing need is left out. Equal input gives
 * equal bytes: time and serial number follow from the input.
 * @param time of the build, ISO 8601
 */
export function billOf(product: Product, locked: readonly LockedPackage[], shipped: readonly string[], time: string) {
  const packages = new Map(locked.filter(({ development }) => !development).map((one) => [one.path, one]));
  const self = purl(product);
  const refs = (path: string, names: readonly string[]) =>
    unique(names.flatMap((name) => lookUp(packages, path, name) ?? []).map(purl));
  const byRef = groupsOf(packages.values(), purl);
  const sorted = [...byRef].sort(([a], [b]) => (a < b ? -1 : 1));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: time,
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': self, ...described(product) },
    },
    components: sorted.map(([ref, [one]]) => ({
      type: 'library',
      'bom-ref': ref,
      ...described(one),
      scope: shipped.includes(one.name) ? 'required' : 'excluded',
      ...(one.integrity && { hashes: [hash(one.integrity)] }),
    })),
    dependencies: [
      { ref: self, dependsOn: refs('', product.dependencies) },
      ...sorted.map(([ref, copies]) => ({
        ref,
        dependsOn: unique(copies.flatMap(({ path, dependencies }) => refs(path, Object.keys(dependencies)))),
      })),
    ],
    // They can hold parts that they do not name, as Pagefind's compiled search does.
    compositions: [{ aggregate: 'incomplete', assemblies: refs('', shipped) }],
  };
  return { ...bill, serialNumber: `urn:uuid:${uuid(JSON.stringify(bill))}` };
}

/** Package URL. @example purl({ name: '@a/b', version: '1.0.0' }) // 'pkg:npm/%40a/b@1.0.0' */
function purl({ name, version }: { name: string; version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function described({ name, version, licence }: { name: string; version: string; licence: string | undefined }) {
  const [, group, rest] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return {
    ...(group && { group }),
    name: rest ?? name,
    version,
    ...(licence && { licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }] }),
    purl: purl({ name, version }),
  };
}

/** @example hash('sha512-AAAA…') // { alg: 'SHA-512', content: '000000…' } */
function hash(integrity: string) {
  const [, bits, base64] = /^sha(\d+)-(\S+)/.exec(integrity) ?? [];
  if (!bits || !base64) throw new Error(`no hash of an archive: ${integrity}`);
  return { alg: `SHA-${bits}`, content: Buffer.from(base64, 'base64').toString('hex') };
}

/** A UUID made from a text alone (RFC 9562, version 8). */
function uuid(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function unique(refs: readonly string[]): string[] {
  return [...new Set(refs)].sort();
}
