import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ownEnv, project } from './run-build.ts';

type End = { status: number | null; signal: NodeJS.Signals | null; output: string };

export type Running = {
  pid: number;
  /** Waits until the build has printed this. @throws Error if it ended without */
  printed: (words: RegExp) => Promise<void>;
  /** Signals the command alone, or as Ctrl+C in a terminal does, everything it started too. */
  signal: (signal: NodeJS.Signals, whom: 'command' | 'all') => void;
  ended: Promise<End>;
  /** Everything that the build had started has ended too. */
  quiet: Promise<void>;
};

/** Starts the build command and returns at once. */
export function startBuild(env: Record<string, string>, ...args: string[]): Running {
  const child = spawn(process.execPath, [join(project, 'src/commands/build/cli.ts'), ...args], {
    cwd: project,
    env: { ...ownEnv, CI: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const quiet = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ended = new Promise<End>((resolve) =>
    child.once('exit', (status, signal) => setImmediate(() => resolve({ status, signal, output }))),
  );
  const gather = (chunk: Buffer) => {
    output += stripVTControlCharacters(String(chunk));
    child.emit('printed');
  };
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  const pid = child.pid!;
  return {
    pid,
    printed: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (words.test(output)) resolve();
        };
        child.on('printed', look);
        child.once('exit', () => reject(new Error(`ended without printing ${words}:\n${output}`)));
        look();
      }),
    signal: (signal, whom) => void process.kill(whom === 'all' ? -pid : pid, signal),
    ended,
    quiet,
  };
}
