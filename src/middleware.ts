import { defineMiddleware } from 'astro:middleware';
import { withReads } from './collections/reads.ts';
import { writeBeside } from './views/beside.ts';

/** Sends with each built page what it tells the build beside its HTML, and what it has read of the content. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { made, reads } = await withReads(async () => {
    const { body: stream, headers, status } = await next();
    // Only when its body is written has the page read all that it reads.
    const body = stream && (await new Response(stream).arrayBuffer());
    return { body, headers: new Headers(headers), status };
  });
  const { body, headers, status } = made;
  writeBeside(headers, { ...locals.page, reads });
  return new Response(body, { status, headers });
});
