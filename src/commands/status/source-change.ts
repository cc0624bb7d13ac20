import { execFileSync } from 'node:child_process';
import { isAbsolute, relative } from 'node:path';
import { parseMdx } from '../../corpus/mdx.ts';
import { textHash } from '../../domain/translation-state.ts';
import { text } from '../../schemas/entries.ts';

function git(folder: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/**
 * What changed in a source text since a translation was confirmed, as git's word diff; undefined if
 * git does not know the confirmed version (no repository, shallow clone, never committed).
 * @param file absolute path of the source text
 * @param confirmed hash of the version that the translation was confirmed for
 */
export function changeSince(root: string, file: string, confirmed: string): string | undefined {
  const path = isAbsolute(file) ? relative(root, file) : file;
  const commits = git(root, 'log', '--format=%H', '-n', '200', '--', path)?.split('\n').filter(Boolean) ?? [];
  const base = commits.find((commit) => hashOfVersion(git(root, 'show', `${commit}:./${path}`)) === confirmed);
  if (!base) return undefined;
  const diff = git(root, 'diff', '--word-diff=plain', '--unified=0', base, '--', path);
  return diff
    ?.split('\n')
    .filter((line) => !/^(?:diff|index|---|\+\+\+|@@|new file|old mode)/.test(line))
    .join('\n')
    .trim();
}

function hashOfVersion(source: string | undefined): string | undefined {
  const { frontmatter, body } = parseMdx(source ?? '');
  const meta = text.safeParse(frontmatter.data);
  return meta.success ? textHash({ ...meta.data, body }) : undefined;
}
