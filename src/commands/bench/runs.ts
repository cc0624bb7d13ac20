import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import { measure, type Use } from './measure.ts';
import { siteSize, type SiteSize } from './site-size.ts';

/**
 * What is measured of each state, in this order: the check of the content alone; a build that finds
 * nothing kept; one after it without any change; one after a text of one entry was changed.
 */
const kinds = ['check', 'clean', 'unchanged', 'changed'] as const;
export type Kind = (typeof kinds)[number];

/** A state of the repository that is measured, on a content folder of its own. */
export type State = { name: string; root: string; content: ContentFolder };

/** One measurement. Steps are seconds by name, empty in states that do not report them. */
export type Run = Use & {
  state: string;
  entries: number;
  kind: Kind;
  steps: Record<string, number>;
  site?: SiteSize | undefined;
};

/**
 * Measures all kinds, each in all states before the next kind.
 * @param scratch an existing folder for caches and built sites
 * @param at noon of the day that builds take as today, in seconds since 1970
 */
export async function measureAll(
  states: readonly State[],
  entries: number,
  scratch: string,
  at: number,
): Promise<Run[]> {
  const place = mkdtempSync(join(scratch, 'run-'));
  const runs: Run[] = [];
  for (const kind of kinds) {
    for (const [index, { name, root, content }] of states.entries()) {
      if (kind === 'changed') content.change();
      const [site, times] = [join(place, `site-${index}`), join(place, `times-${index}-${kind}`)];
      const env = {
        ...process.env,
        CI: 'true',
        CONTENT_DIR: content.root,
        OUT_DIR: site,
        CACHE_DIR: join(place, `cache-${index}`),
        BUILD_TIMES: times,
        SOURCE_DATE_EPOCH: String(at),
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
      };
      const line = scriptOf(root, kind === 'check' ? 'check' : 'build');
      const use = await measure({ line, cwd: root, env });
      const built = kind === 'check' ? {} : { site: siteSize(site) };
      runs.push({ state: name, entries, kind, ...use, steps: stepsIn(times), ...built });
    }
  }
  for (const { content } of states) content.restore();
  rmSync(place, { recursive: true, force: true });
  return runs;
}

function scriptOf(root: string, name: string): string {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const line = scripts[name];
  if (!line) throw new Error(`${root}/package.json has no script ${name}`);
  return line;
}

function stepsIn(file: string): Record<string, number> {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // States of before do not write it, and a copied build has no steps.
  }
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { step: string; seconds: number });
  return Object.fromEntries(rows.map(({ step, seconds }) => [step, seconds]));
}
