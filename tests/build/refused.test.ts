import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { changedCorpus, originalText, type Change } from '../support/corpus-copy.ts';
import { builtFiles } from '../support/pages.ts';
import { project, runBuild } from '../support/run-build.ts';

const folder = join(project, '.build', `refused-${process.pid}`);
const last = join(folder, 'index.html');
beforeEach(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(last, 'the last build');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the small corpus with a change, which must fail, and returns what was printed. */
function refusal(change: Change, ...args: string[]): string {
  const { root, done } = changedCorpus(change);
  const { status, output } = runBuild({ CONTENT_DIR: root, OUT_DIR: folder }, ...args);
  done();
  expect(status).not.toBe(0);
  expect(readFileSync(last, 'utf8')).toBe('the last build');
  expect(builtFiles({ folder, base: '/' })).toContain('/index.html');
  return output;
}

const german = 'events/messe-2018/text.de.mdx';

it.each<[string, Change, string]>([
  ['the content', { [german]: originalText(german).replace('title: Messe 2018\n', '') }, 'missing-field [title]'],
  ['broken YAML', { 'data/places.yaml': '- id: [\n' }, 'error yaml'],
])('a build that fails for %s says so and leaves the last one as it was', (_why, change, message) => {
  expect(refusal(change)).toContain(message);
});

it('a release is refused while the operator is not filled in, naming the fields in both languages', () => {
  const output = refusal({}, '--release');
  expect(output).toContain('operator.name');
  expect(output).toContain('noch Platzhalter');
  expect(output).toContain('ещё не заполнены');
});
