import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { project } from './run-build.ts';

/** A change of the small corpus: new content of a file, a function of nothing else, or null to remove it. */
export type Change = Record<string, string | Uint8Array | null>;

const small = join(project, 'tests/fixtures/site');

/** Text of a file of the small corpus. */
export const originalText = (path: string): string => readFileSync(join(small, path), 'utf8');

/**
 * An entry of the small corpus once more under another id.
 * @param files names with what stands in them instead, or null for what the copy does not have
 */
export function entryAs(folder: string, id: string, files: Change = {}): Change {
  const [collection = ''] = folder.split('/');
  const own = ['facts.yaml', 'text.de.mdx', 'text.ru.mdx'].map((name) => [name, originalText(`${folder}/${name}`)]);
  const all = { ...(Object.fromEntries(own) as Change), ...files };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, content]) => content !== null)
      .map(([name, content]) => [`${collection}/${id}/${name}`, content]),
  );
}

/** A copy of the small valid corpus with some files changed; remove it with `done`. */
export function changedCorpus(change: Change): { root: string; done: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(small, root, { recursive: true });
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
