import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

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

/** Starts a headless Chromium: the one on the machine if there is one, else the one from npm. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || installed.find((path) => existsSync(path)) || (await fromNpm()),
    args: flags,
  });
}

async function fromNpm(): Promise<string> {
  // The package unpacks into the temporary folder and takes any older file it finds there; it brings
  // its own system libraries when it believes to run on this platform.
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  // Its own settings look for fonts in another folder, and without any font the browser ends itself.
  const fonts = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((name) => `<dir>${name}</dir>`).join('');
  writeFileSync(fonts, `<fontconfig>${folders}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`);
  delete process.env.FONTCONFIG_PATH;
  process.env.FONTCONFIG_FILE = fonts;
  return path;
}
