import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { stableBundle, type BundleFile } from './bundle.ts';
import { decode, encode, type Value } from './cbor.ts';

const packed = (value: Value) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const unpacked = ({ content }: BundleFile) => decode(gunzipSync(content).subarray(12));

/** A bundle as Pagefind could have written it, with its lists in one order or the other. */
function bundle(turn: <T>(list: T[]) => T[]): BundleFile[] {
  const [kind, year] = turn(['aaaaaaa', 'bbbbbbb']).map((hash) => `de_${hash}`) as [string, string];
  const hash = `de_${turn(['0', '1'])[0]!}`;
  return turn([
    { path: 'pagefind.js', content: Buffer.from('js') },
    { path: 'pagefind-ui.js', content: Buffer.from('ui') },
    {
      path: `filter/${kind}.pf_filter`,
      content: packed([
        'kind',
        turn<Value>([
          ['Chronik', [1, 2]],
          ['Region', [0]],
        ]),
      ]),
    },
    {
      path: `filter/${year}.pf_filter`,
      content: packed([
        'year',
        turn<Value>([
          ['2017', [1]],
          ['2018', [2]],
        ]),
      ]),
    },
    {
      path: `pagefind.${hash}.pf_meta`,
      content: packed([
        '1.5.2',
        [['p', 3]],
        [],
        turn<Value>([
          ['kind', kind],
          ['year', year],
        ]),
        [],
        ['title'],
      ]),
    },
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(JSON.stringify({ version: '1.5.2', languages: { de: { hash, page_count: 3 } } })),
    },
  ]);
}

const straight = stableBundle(
  bundle((list) => list),
  'de',
);
const turned = stableBundle(
  bundle((list) => [...list].reverse()),
  'de',
);
const sorted = (files: BundleFile[]) =>
  files.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]).sort();

it('gives the same files for each order of the lists', () => {
  expect(sorted(turned)).toEqual(sorted(straight));
});

it('keeps what it says, and every name leads to its file', () => {
  const file = (start: string) => straight.find(({ path }) => path.startsWith(start))!;
  const entry = JSON.parse(String(file('pagefind-entry.json').content)) as { languages: { de: { hash: string } } };
  const meta = unpacked(file(`pagefind.${entry.languages.de.hash}.pf_meta`)) as Value[];
  const filters = meta[3] as [string, string][];
  expect(filters.map(([name, hash]) => [name, unpacked(file(`filter/${hash}.pf_filter`))])).toEqual([
    [
      'kind',
      [
        'kind',
        [
          ['Chronik', [1, 2]],
          ['Region', [0]],
        ],
      ],
    ],
    [
      'year',
      [
        'year',
        [
          ['2017', [1]],
          ['2018', [2]],
        ],
      ],
    ],
  ]);
  expect([meta[0], meta[1], meta[5]]).toEqual(['1.5.2', [['p', 3]], ['title']]);
});

it('leaves out the forms that come with Pagefind', () => {
  expect(straight.map(({ path }) => path)).not.toContain('pagefind-ui.js');
  expect(straight.map(({ path }) => path)).toContain('pagefind.js');
});
