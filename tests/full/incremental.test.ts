import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkoutCopy } from '../support/checkout-copy.ts';
import { contents, differences } from '../support/folders.ts';
import { project } from '../support/run-build.ts';

/** More of them with `RANDOM_STEPS=50`, others with `SEED=2`. */
const steps = Number(process.env.RANDOM_STEPS ?? 4);
const seed = Number(process.env.SEED ?? 1);
const minutes = 60_000;

const { root, done } = checkoutCopy(1_795_435_200);
afterAll(done);
const content = join(root, 'content');
rmSync(content, { recursive: true });
cpSync(join(project, 'tests/fixtures/site'), content, { recursive: true });

/** Numbers from 0 to below `count`, the same ones for the same seed (a linear congruential generator). */
function numbers(start: number): (count: number) => number {
  let state = start;
  return (count) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * count);
  };
}
const random = numbers(seed);
const one = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const letters = () => Array.from({ length: 8 }, () => one([...'abdefgiklmnoprstuw'])).join('');

const change = (path: string, by: (text: string) => string) => {
  const file = join(root, path);
  writeFileSync(file, by(readFileSync(file, 'utf8')));
};
const entries = () => ['events', 'news', 'stories', 'topics', 'regions', 'pages'].flatMap((name) => folders(name));
const folders = (name: string) => readdirSync(join(content, name)).map((id) => `content/${name}/${id}`);
const added = () => folders('news').filter((path) => /zusatz/.test(path));

const changes: Record<string, () => void> = {
  'a text': () =>
    change(`${one(entries())}/text.${one(['de', 'ru'])}.mdx`, (text) => `${text}\n${one(['Wort', 'слово'])}\n`),
  'a title': () =>
    change(`${one(entries())}/text.de.mdx`, (text) => text.replace(/^title: .*$/m, `title: ${letters()}`)),
  'a figure': () =>
    change('content/events/messe-2018/facts.yaml', (text) => text.replace(/value: \d+/, `value: ${20 + random(900)}`)),
  'a name in a list': () =>
    change('content/data/places.yaml', (text) => text.replace(/de: [^,}]*/, `de: ${letters()}`)),
  'a source': () =>
    change('content/data/sources.yaml', (text) => text.replace(/publisher: .*/, `publisher: ${letters()}`)),
  'a new entry': () => {
    const goal = `content/news/zusatz-${letters()}`;
    cpSync(join(content, 'news/beschluss-2017'), join(root, goal), { recursive: true });
    for (const locale of ['de', 'ru'])
      change(`${goal}/text.${locale}.mdx`, (text) => text.replace(/^title: .*$/m, `title: ${letters()}`));
  },
  'a new name of an entry': () => {
    const [path] = added();
    if (path) renameSync(join(root, path), join(content, `news/zusatz-${letters()}`));
  },
  'an entry less': () => {
    const [path] = added();
    if (path) rmSync(join(root, path), { recursive: true });
  },
  'a translation less': () => {
    const [path] = added();
    if (path) rmSync(join(root, path, 'text.ru.mdx'), { force: true });
  },
  'a component': () => change('src/components/page/Footer.astro', (text) => `${text}<p>${letters()}</p>\n`),
  'a style': () =>
    change('src/styles/base.css', (text) => `${text}\n.${letters()}, footer { --x: ${random(99)}px; }\n`),
};

function build(cache: string) {
  const folder = mkdtempSync(join(root, 'built-'));
  rmSync(folder, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/commands/build/cli.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', OUT_DIR: folder, CACHE_DIR: cache, CONTENT_DIR: content },
  });
  expect(status, stdout + stderr).toBe(0);
  const files = contents(folder);
  rmSync(folder, { recursive: true });
  return files;
}

it(`gives after each of ${steps} changes the bytes of a build from nothing`, { timeout: steps * minutes }, () => {
  const kept = join(root, 'kept');
  build(kept);
  for (let step = 1; step <= steps; step++) {
    const [name, make] = one(Object.entries(changes));
    make();
    const clean = join(root, 'clean');
    const faults = differences(build(clean), build(kept));
    rmSync(clean, { recursive: true });
    expect(faults, `step ${step} of seed ${seed}: ${name}`).toEqual([]);
  }
});
