import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a command with all processes that it started took: seconds by the clock, seconds of processors
 * (user and system), and the most memory that all of them held at once, in bytes. The last two are known
 * on Linux only.
 */
export type Use = { wall: number; cpu: number | undefined; memory: number | undefined };

type Command = { line: string; cwd: string; env: NodeJS.ProcessEnv };

/** How often memory is looked at, in milliseconds. */
const interval = 100;

/** Runs a command line of package.json. @throws Error with its output if it fails */
export async function measure({ line, cwd, env }: Command): Promise<Use> {
  const [start, before] = [performance.now(), ticksOfChildren()];
  const child = spawn(line, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  let most: number | undefined;
  const timer = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (now !== undefined) most = Math.max(most ?? 0, now);
  }, interval);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(timer);
  });
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${line} in ${cwd} ended with ${code}\n${Buffer.concat(said).toString()}`);
  const after = ticksOfChildren();
  const cpu = before === undefined || after === undefined ? undefined : (after - before) / ticksPerSecond;
  return { wall, cpu, memory: most };
}

/** Linux tells processor time to programs in this unit, whatever its kernel counts in. */
const ticksPerSecond = 100;

/** Processor time of all ended children of this process and of theirs; see proc_pid_stat(5). */
function ticksOfChildren(): number | undefined {
  const text = fileOf('/proc/self/stat');
  if (text === undefined) return undefined;
  // The name of the program, in brackets, may hold spaces; state is the first field after it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

function memoryOfTree(pid: number): number | undefined {
  const status = fileOf(`/proc/${pid}/status`);
  if (status === undefined) return undefined;
  const own = Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  return childrenOf(pid).reduce((sum, child) => sum + (memoryOfTree(child) ?? 0), own);
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      (fileOf(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function fileOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
