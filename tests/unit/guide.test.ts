import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project } from '../support/run-build.ts';

/** Files and folders that a page for developers names in backticks; what has gaps in angle or square brackets is a pattern. */
function named(page: string): string[] {
  const text = readFileSync(join(project, page), 'utf8');
  const words = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
  return words.filter(
    (word) => /^(?:src|tests|docs|content|\.github)\/|^\.gitlab-ci/.test(word) && !/[<[*… ]/.test(word),
  );
}

it.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s names only what exists', (page) => {
  const paths = named(page);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(join(project, path)))).toEqual([]);
});

it('names at least twenty changes, each with the place for it', () => {
  const [, table = ''] = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8').split(
    '| Change | Files |\n| --- | --- |\n',
  );
  const rows = table.split('\n\n', 1)[0]?.split('\n') ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(20);
  for (const row of rows) expect(row).toMatch(/^\| [^|]+ \| .*`.* \|$/);
});
