import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { project, runBuild } from './run-build.ts';

export type BuiltSite = { folder: string; base: string };

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSite[];
  }
}

// Each vitest project loads this module anew; what one of them has built serves the others.
const shared = globalThis as { builtSites?: BuiltSite[] };

/** Builds the site with its own content once, at the root and below a path, for all tests that look at it. */
export default function setup({ provide }: TestProject): void {
  shared.builtSites ??= ['/', '/sachsen-kursk/'].map((base, index) => {
    const folder = join(project, '.build', `test-${index}`);
    mkdirSync(join(project, '.build'), { recursive: true });
    const { status, output } = runBuild({ BASE_PATH: base, OUT_DIR: folder });
    if (status !== 0) throw new Error(`the build at ${base} failed:\n${output}`);
    return { folder, base };
  });
  provide('sites', shared.builtSites);
}
