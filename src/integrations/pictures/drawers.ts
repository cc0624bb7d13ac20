import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Preview } from '../../views/link-preview.ts';
import type { Answer, Order } from './worker.ts';

/** Threads that draw previews while the pages are rendered. */
export type Drawers = {
  /** The picture as PNG; equal previews give equal bytes. */
  draw: (preview: Preview) => Promise<Uint8Array>;
  /** Ends the threads; call it when all is drawn. */
  close: () => Promise<void>;
};

type Waiting = { resolve: (image: Uint8Array) => void; reject: (error: Error) => void };

/** Starts threads as soon as there is something to draw, one fewer than the machine has processors. */
export function drawers(count = Math.max(1, availableParallelism() - 1)): Drawers {
  const waiting = new Map<number, Waiting>();
  const threads: Worker[] = [];
  let number = 0;

  const settle = (answer: Answer) => {
    const place = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('error' in answer) place?.reject(new Error(answer.error));
    else place?.resolve(answer.image);
  };
  const start = () => {
    const thread = new Worker(new URL('./worker.ts', import.meta.url));
    thread.on('message', settle);
    thread.on('error', (error: Error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return thread;
  };

  return {
    draw: (preview) =>
      new Promise((resolve, reject) => {
        const order: Order = { number: number++, preview };
        waiting.set(order.number, { resolve, reject });
        const index = order.number % count;
        (threads[index] ??= start()).postMessage(order);
      }),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
