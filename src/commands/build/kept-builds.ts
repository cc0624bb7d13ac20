import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../integrations/files-below.ts';
import { checksumFile, readChecksums, sha256 } from '../../integrations/hosting/checksums.ts';
import { removeLeftover } from './work-folder.ts';

/** So many whole builds are kept; the one that was not used for longest goes first. */
const most = 4;

type Manifest = { report: string; files: [path: string, hash: string][] };

/**
 * Whole builds by all that they were made from: a build without any change is not made again, but
 * copied. Its files are links to those of the built folder and cost no room; should somebody change
 * them there, the kept build is no longer whole and is not used.
 */
export type KeptBuilds = {
  /** Copies a kept build into a folder that does not exist. @returns the report of its check, if it was there */
  restore: (key: string, folder: string) => string | undefined;
  /** Keeps a finished build. A disk without room is no failure: the build is only not kept. */
  keep: (key: string, folder: string, report: string) => void;
};

/** @param place folder of kept builds, which need not exist */
export function keptBuilds(place: string): KeptBuilds {
  return {
    restore: (key, folder) => {
      const kept = join(place, key);
      try {
        const { report, files } = JSON.parse(readFileSync(join(kept, 'manifest.json'), 'utf8')) as Manifest;
        for (const [path, hash] of files) {
          const bytes = readFileSync(join(kept, 'site', path));
          if (sha256(bytes) !== hash) throw new Error(`${path} was changed`);
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), bytes);
        }
        const now = new Date();
        utimesSync(kept, now, now);
        return report;
      } catch {
        rmSync(folder, { recursive: true, force: true });
        return undefined;
      }
    },
    keep: (key, folder, report) => {
      const incoming = join(place, `.${key}-${process.pid}`);
      try {
        const known = checksumsOf(folder);
        const made = new Set<string>();
        const files = filesBelow(folder).map((path): [string, string] => {
          const goal = join(incoming, 'site', path);
          if (!made.has(dirname(goal))) mkdirSync(dirname(goal), { recursive: true });
          made.add(dirname(goal));
          link(join(folder, path), goal);
          return [path, known.get(path) ?? sha256(readFileSync(goal))];
        });
        writeFileSync(join(incoming, 'manifest.json'), JSON.stringify({ report, files } satisfies Manifest));
        if (!existsSync(join(place, key))) renameSync(incoming, join(place, key));
        dropOldest(place);
      } catch {
        // Not kept; the build itself is finished.
      } finally {
        removeLeftover(incoming);
      }
    },
  };
}

/** What the build has just worked out of its files; nothing for one without checksums. */
function checksumsOf(folder: string): Map<string, string> {
  const list = join(folder, checksumFile);
  return existsSync(list) ? readChecksums(readFileSync(list, 'utf8')) : new Map<string, string>();
}

function link(from: string, to: string) {
  try {
    linkSync(from, to);
  } catch {
    // Another file system, or one without links.
    copyFileSync(from, to);
  }
}

function dropOldest(place: string) {
  const builds = readdirSync(place)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ path: join(place, name), used: statSync(join(place, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of builds.slice(most)) rmSync(path, { recursive: true, force: true });
}
