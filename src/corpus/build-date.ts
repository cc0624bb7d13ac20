import { execFileSync } from 'node:child_process';
import { Temporal } from 'temporal-polyfill';

/**
 * The moment that the build counts as "now": SOURCE_DATE_EPOCH (seconds since 1970, UTC), else the
 * time of the last commit. Nothing else reads a clock, so that equal input gives equal output.
 * See reproducible-builds.org/specs/source-date-epoch.
 * @throws Error if neither is known
 */
export function buildInstant(): Temporal.Instant {
  const epoch = process.env.SOURCE_DATE_EPOCH ?? commitTime();
  if (!/^\d+$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`);
  return Temporal.Instant.fromEpochMilliseconds(Number(epoch) * 1000);
}

function commitTime(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    throw new Error(
      'The date of the build is not known: this folder is no git repository. Set SOURCE_DATE_EPOCH to seconds since 1970.',
    );
  }
}
