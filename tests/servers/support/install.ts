import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    serversMissing: string[];
  }
}

/** Debian packages and a file by which to know that they are there. */
const packages: Record<string, string> = {
  nginx: '/usr/sbin/nginx',
  apache2: '/usr/sbin/apache2',
  caddy: '/usr/bin/caddy',
  lighttpd: '/usr/sbin/lighttpd',
  'lighttpd-mod-deflate': '/usr/lib/lighttpd/mod_deflate.so',
  'lighttpd-mod-openssl': '/usr/lib/lighttpd/mod_openssl.so',
  rclone: '/usr/bin/rclone',
  openssl: '/usr/bin/openssl',
};
const policy = '/usr/sbin/policy-rc.d';
const missing = () => Object.keys(packages).filter((name) => !existsSync(packages[name]!));

/**
 * Installs the servers if they are missing and this is Debian and root. Otherwise the tests are
 * skipped, with a word about it, or fail in CI.
 */
export default function setup({ provide }: TestProject): void {
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(missing());
  const left = missing();
  if (left.length > 0) {
    const reason = `These Debian packages are needed and could not be installed: ${left.join(', ')}.`;
    if (process.env.CI) throw new Error(reason);
    console.warn(`${reason}\nThe tests with real web servers are SKIPPED.`);
  }
  provide('serversMissing', left);
}

function install(names: string[]): void {
  // Debian starts each server that it installs; this asks it not to.
  const quiet = !existsSync(policy);
  if (quiet) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
  if (quiet) rmSync(policy);
}
