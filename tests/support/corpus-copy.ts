import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { project } from './run-build.ts';

/** A change of the small corpus: new content of a file, a function of nothing else, or null to remove it. */
export type Change = Record<string, string | Uint8Array | null>;

/** A copy of the small valid corpus with some files changed; remove it with `done`. */
export function changedCorpus(change: Change): { root: string; done: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(join(project, 'tests/fixtures/site'), root, { recursive: true });
  for (const [path, content] of Object.entries(change)) {
    const file = join(root, path);
    if (content === null) rmSync(file, { recursive: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  return { root, done: () => rmSync(root, { recursive: true, force: true }) };
}
