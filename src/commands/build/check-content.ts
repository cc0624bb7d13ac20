import { Worker } from 'node:worker_threads';
import type { RawFile } from '../../corpus/read.ts';
import type { CheckReport } from './check-thread.ts';

/** Checks the content on a thread of its own, as `npm run check` does, while the build gets ready. */
export function checkContent(files: readonly RawFile[]): Promise<CheckReport> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: { files } });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
