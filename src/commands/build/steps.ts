import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { BuildFailure } from './failure.ts';

/**
 * Runs commands one after the other. A signal that asks this process to end (Ctrl+C, a stopped job)
 * is passed on to the running command; once that has ended, `run` throws.
 */
export function stepRunner(folder: string): {
  /** @returns the command's exit code. @throws BuildFailure if a signal came */
  run: (args: readonly string[], env: NodeJS.ProcessEnv) => Promise<number>;
} {
  let running: ChildProcess | undefined;
  let received: NodeJS.Signals | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      running?.kill(received ? 'SIGKILL' : 'SIGTERM');
      received ??= signal;
    });

  const heed = () => {
    if (received) throw new BuildFailure('interrupted', received, 128 + constants.signals[received]);
  };

  return {
    run: async (args, env) => {
      heed();
      running = spawn(process.execPath, args, { cwd: folder, stdio: 'inherit', env });
      const code = await new Promise<number>((resolve, reject) => {
        running!.once('error', reject);
        running!.once('close', (exitCode) => resolve(exitCode ?? 1));
      });
      running = undefined;
      heed();
      return code;
    },
  };
}
