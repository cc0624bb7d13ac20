import { checksumFile, readChecksums, sha256 } from '../../integrations/hosting/checksums.ts';
import { errorPage } from '../../config/hosting/rules.ts';
import type { Answer, Discrepancy } from './discrepancy.ts';
import { isServed, judge, judgeMissing, urlPath } from './judge.ts';
import { eachOf, visit } from './visit.ts';

export type Inspection = { checked: number; discrepancies: Discrepancy[] };

/** What a build says about itself. */
export type Build = {
  /** Text of its list of checksums. */
  checksums: string;
  /** Path that it was built for, with slashes at both ends. */
  base: string;
};

/**
 * Asks a deployed copy for every file of a build and compares.
 * @param root address of the copy, ending in a slash
 * @param atOnce requests at a time
 */
export async function inspect(root: URL, { checksums, base }: Build, atOnce = 8): Promise<Inspection> {
  const hashes = readChecksums(checksums);
  const secure = root.protocol === 'https:' && root.pathname === '/';
  const first = await answerOf(root);
  if (!('status' in first)) return { checked: 0, discrepancies: [first] };

  const files = [...hashes].filter(([file]) => isServed(file));
  const answers = await eachOf(files, atOnce, async ([file, hash]) => {
    const answer = await answerOf(new URL(urlPath(file), root));
    return 'status' in answer ? judge(file, hash, answer, { secure }) : [{ ...answer, path: urlPath(file) }];
  });
  const list = await answerOf(new URL(checksumFile, root));
  const own = 'status' in list && list.hash === sha256(checksums);
  const errors = await Promise.all(
    ['there-is-no-such-page/', 'there-is-no-such-file.txt'].map(async (path) => {
      const answer = await answerOf(new URL(path, root));
      return 'status' in answer ? judgeMissing(path, hashes.get(errorPage), answer) : [{ ...answer, path }];
    }),
  );
  return {
    checked: files.length,
    discrepancies: [
      ...(own ? [] : [{ code: 'other-build', severity: 'error', path: checksumFile } as const]),
      ...(base === root.pathname
        ? []
        : [
            {
              code: 'other-base',
              severity: 'warning',
              path: errorPage,
              values: { base, found: root.pathname },
            } as const,
          ]),
      ...answers.flat(),
      ...errors.flat(),
    ],
  };
}

/** What the host answers, or that it does not. */
async function answerOf(url: URL): Promise<Answer | Discrepancy> {
  try {
    return await visit(url);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { code: 'unreachable', severity: 'error', path: '', values: { reason: String(cause) } };
  }
}
