import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';

export type Raw = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** One request as it goes over the line: nothing added, nothing unpacked, no redirect followed, any certificate. */
export function ask(url: URL, headers: Record<string, string> = {}): Promise<Raw> {
  const request = url.protocol === 'https:' ? secure : plain;
  return new Promise((done, fail) => {
    request(url, { headers, rejectUnauthorized: false, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}
