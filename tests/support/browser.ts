import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { browserFromNpm, type Program } from './npm-browser.ts';
import { project } from './run-build.ts';

/**
 * Fonts that the tests bring, whatever the machine has; fonts/*.conf says what each set is like. With `web` the
 * site's own are loaded over the usual ones; the others are what a reader has who does not get them.
 */
export type FontSet = 'web' | 'usual' | 'wide' | 'narrow';

// No sandbox, because tests also run as root in containers; no background traffic.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
];

/** Starts a headless Chromium: the one that CHROMIUM names, else the one from npm. It sees no fonts but those of the set. */
export async function startBrowser(fonts: FontSet = 'web'): Promise<Browser> {
  const { CHROMIUM, FONTCONFIG_PATH: _, ...inherited } = process.env;
  const program: Program = CHROMIUM ? { executablePath: CHROMIUM, env: {} } : browserFromNpm();
  const config = join(project, 'tests/support/fonts', `${fonts === 'web' ? 'usual' : fonts}.conf`);
  return chromium.launch({
    executablePath: program.executablePath,
    args: fonts === 'web' ? flags : [...flags, '--disable-remote-fonts'],
    env: { ...(inherited as Record<string, string>), ...program.env, FONTCONFIG_FILE: config },
  });
}
