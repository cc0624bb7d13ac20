import { defineMiddleware } from 'astro:middleware';
import { takeReads } from './collections/reads.ts';
import { writeBeside } from './views/beside.ts';

/** What was read before any page was rendered: it decides which pages there are and what they are given. */
const before = new Set<string>();

/** Sends with each built page what it tells the build beside its HTML, and what it has read of the content. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  for (const part of takeReads()) before.add(part);
  const { body: stream, headers, status } = await next();
  // Only when its body is written has the page read all that it reads.
  const body = stream && (await new Response(stream).arrayBuffer());
  const reads = [...new Set([...before, ...takeReads()])].sort();
  const own = new Headers(headers);
  writeBeside(own, { ...locals.page, reads });
  return new Response(body, { status, headers: own });
});
