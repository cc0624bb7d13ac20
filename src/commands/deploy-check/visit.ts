import { sha256 } from '../../integrations/hosting/checksums.ts';
import type { Answer } from './discrepancy.ts';

const timeout = 30_000;

/**
 * Asks for one address, without following redirects; once more if the connection fails.
 * @throws Error if there is no answer within 30 seconds, twice
 */
export async function visit(url: URL): Promise<Answer> {
  const ask = async (): Promise<Answer> => {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), hash: sha256(body) };
  };
  return ask().catch(ask);
}

/** Does a task for each item, so many at a time; results in the order of the items. */
export async function eachOf<T, R>(items: readonly T[], atOnce: number, task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
