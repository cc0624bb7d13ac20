import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HostConfig } from '../../../src/integrations/hosting/site.ts';
import type { BuiltSite } from '../../support/built-once.ts';
import type { Command, Host } from './host.ts';

const ownHost = '127.0.0.1';
/** A new folder that servers can use after they gave up root's rights. */
export const temporary = (name: string) => {
  const folder = mkdtempSync(join(tmpdir(), name));
  chmodSync(folder, 0o777);
  return folder;
};

/** A folder to be shown at `/` that holds a copy of the built site at its base. */
export function documentRoot({ folder, base }: BuiltSite): { root: string; site: string; remove: () => void } {
  const root = temporary('www-');
  const site = join(root, base);
  mkdirSync(site, { recursive: true });
  cpSync(folder, site, { recursive: true, preserveTimestamps: true });
  return { root, site, remove: () => rmSync(root, { recursive: true }) };
}

export type Running = { url: URL; secureUrl: URL; stop: () => Promise<void> };

/** Starts a server with its usual configuration or with our example, on free ports of this machine. */
export async function runHost(
  host: Host,
  way: 'usual' | 'example',
  { root, base, tls }: Pick<HostConfig, 'root' | 'base' | 'tls'>,
): Promise<Running> {
  const folder = temporary('server-');
  const ports = { http: await freePort(), https: await freePort() };
  const write = host[way];
  if (!write) throw new Error(`${host.name} has no ${way} configuration`);
  const stop = await run(write(folder, { host: ownHost, root, base, ports, tls }), ports.http);
  return {
    url: new URL(`http://${ownHost}:${ports.http}${base}`),
    secureUrl: new URL(`https://${ownHost}:${ports.https}${base}`),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs a server until `stop`. @throws Error with what it printed if it ends or does not listen within 20 seconds */
async function run({ program, args, env }: Command, port: number): Promise<() => Promise<void>> {
  const server = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += text));
  const ended = once(server, 'exit');
  for (let attempt = 0; !(await listens(port)); attempt++) {
    if (server.exitCode !== null || attempt > 200) {
      server.kill();
      throw new Error(`${program} ${args.join(' ')} does not listen:\n${output}`);
    }
    await setTimeout(100);
  }
  return async () => {
    server.kill('SIGTERM');
    await ended;
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, ownHost);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, ownHost, () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}
