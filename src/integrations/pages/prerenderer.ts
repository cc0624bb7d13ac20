import type { AstroPrerenderer } from 'astro';
import { readBeside } from '../../views/beside.ts';
import { pagesMayBegin } from './gate.ts';
import type { KeptPages } from './kept.ts';
import { inOrder, type Page } from './page.ts';
import { isIn, type Part } from './part.ts';
import { pageSteps } from './steps.ts';

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;
type Options = {
  kept: KeptPages;
  /** Render only these pages, and nothing that is no page. */
  part: Part | undefined;
  /** Told when all is ready for the first page. */
  begins: () => void;
  /** Told of each page as soon as it is finished, and whether it was rendered now. */
  heard: (page: Page, rendered: boolean) => void;
};

/**
 * Renders pages and finishes each before it is written, or takes it finished from an earlier build: a
 * page is read, changed and written once.
 */
export function finishedPages({
  kept,
  part,
  begins,
  heard,
}: Options): (standard: AstroPrerenderer) => AstroPrerenderer {
  const steps = pageSteps();
  return (standard) => ({
    ...standard,
    name: 'finished-pages',
    getStaticPaths: async () => {
      await pagesMayBegin();
      begins();
      const all = await standard.getStaticPaths();
      return part ? all.filter(({ pathname, route }) => route.type === 'page' && isIn(part, pathname)) : all;
    },
    render: async (request, options) => {
      if (options.routeData.type !== 'page') return standard.render(request, options);
      const path = pathOf(request.url);
      const known = kept.find(path);
      if (known) {
        heard(known, false);
        return htmlResponse(known);
      }
      const response = responseOf(await standard.render(request, options));
      const page = inOrder(steps, { path, html: await response.text(), beside: readBeside(response.headers) });
      kept.keep(page);
      heard(page, true);
      return htmlResponse(page);
    },
  });
}

/** Astro asks for `404.html` as if it were a folder. */
const pathOf = (url: string) => decodeURI(new URL(url).pathname).replace(/\/404\/$/, '/404.html');

const responseOf = (result: Rendered): Response => (result instanceof Response ? result : result.response);

const htmlResponse = ({ html }: Page) => new Response(html, { headers: { 'content-type': 'text/html' } });
