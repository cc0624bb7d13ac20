import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/checks/run.ts';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readFiles, type RawFile } from '../../src/corpus/read.ts';
import { compareQuantities } from '../../src/checks/parity/compare.ts';
import { quantities } from '../../src/checks/parity/read-quantities.ts';
import { project } from '../support/run-build.ts';

type Pair = { de: string; ru: string; same: boolean };

const pairs = parse(readFileSync(join(project, 'tests/fixtures/parity-pairs.yaml'), 'utf8')) as Pair[];
const alarms = ({ de, ru }: Pair) => compareQuantities(quantities(de, 'de'), quantities(ru, 'ru')).length > 0;

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

it('measures itself on the pairs', () => {
  const raised = pairs.filter(alarms);
  const right = raised.filter(({ same }) => !same).length;
  const wrong = pairs.filter(({ same }) => !same).length;
  console.log(
    `parity, ${pairs.length} pairs: precision ${percent(right, raised.length)}, recall ${percent(right, wrong)}`,
  );
  expect(wrong).toBeGreaterThan(20);
  expect(pairs.length - wrong).toBeGreaterThan(20);
});

/** The Russian texts of the site with one number changed at a time: every place where a slip could happen. */
function slips(files: readonly RawFile[], texts: RawFile): RawFile[][] {
  const source = Buffer.from(texts.bytes).toString('utf8');
  const body = source.indexOf('---\n', 4) + 4;
  return [...source.matchAll(/(?<![\p{L}\d-])\d+(?![\p{L}\d])/gu)].flatMap(({ 0: digits, index }) => {
    const before = source.slice(0, index);
    const inMarkup =
      before.lastIndexOf('<') > before.lastIndexOf('>') || before.lastIndexOf('](') > before.lastIndexOf(')');
    if (index < body || inMarkup) return [];
    const last = Number(digits.at(-1));
    const slipped = digits.slice(0, -1) + String((last + 1) % 10);
    const changed = source.slice(0, index) + slipped + source.slice(index + digits.length);
    return [files.map((file) => (file === texts ? { path: file.path, bytes: Buffer.from(changed) } : file))];
  });
}

it('measures itself on the content of the site, with one number changed at a time', () => {
  const all = readFiles(join(project, 'content'));
  const now = Temporal.Instant.from('2026-11-23T12:00:00Z');
  const noticed = (files: readonly RawFile[]) =>
    check(parseCorpus(files), now).some(({ code }) => code.startsWith('parity-'));
  let [tried, found, falseAlarms, entries] = [0, 0, 0, 0];
  for (const [, files] of Map.groupBy(all, ({ path }) => path.split('/').slice(0, 2).join('/'))) {
    const russian = files.find(({ path }) => path.endsWith('text.ru.mdx'));
    if (!russian) continue;
    entries++;
    if (noticed(files)) falseAlarms++;
    for (const slip of slips(files, russian)) {
      tried++;
      if (noticed(slip)) found++;
    }
  }
  console.log(
    `parity, ${entries} entries of the site: ${falseAlarms} false alarms; slips of one digit noticed: ${percent(found, tried)}`,
  );
  expect(entries).toBeGreaterThan(60);
  expect(tried).toBeGreaterThan(400);
  expect(falseAlarms).toBe(0);
  expect(found / tried).toBeGreaterThan(0.93);
}, 120_000);
