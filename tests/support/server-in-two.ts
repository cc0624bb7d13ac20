import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A static server that sends each page up to the end of its header, or as many characters as `?cut=` says,
 * and the rest only when asked to, as a slow line does: what a page does at its end then happens in front
 * of the reader's eyes.
 */
export async function serveInTwo(folder: string): Promise<{ origin: string; rest: () => void; close: () => void }> {
  const files = sirv(folder, { dev: true });
  let rest: () => unknown = () => undefined;
  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url!, 'http://localhost');
    const file = join(folder, path, 'index.html');
    if (!path.endsWith('/') || !existsSync(file))
      return files(request, response, () => void response.writeHead(404).end());
    const html = readFileSync(file, 'utf8');
    const cut = Number(searchParams.get('cut') ?? endOfHeader(html));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cut));
    rest = () => response.end(html.slice(cut));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rest: () => void rest(),
    close: () => void server.close(),
  };
}

const endOfHeader = (html: string) => html.indexOf('</header>') + '</header>'.length;
