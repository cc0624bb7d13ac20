import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../cache/store.ts';
import { subsets } from './subsets.ts';

/** What the files are made of, beside the packages. */
export const fontCode = ['src/integrations/fonts'];

/**
 * Puts the files that styles/fonts.css names into a folder, from the store where they are known.
 * @param code digest of {@link fontCode} and of all packages
 */
export async function writeFonts(store: Store, code: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await Promise.all(
    subsets.map(async ({ file, make }) =>
      writeFileSync(join(folder, file), await store.make('fonts', `${code} ${file}`, make)),
    ),
  );
}
