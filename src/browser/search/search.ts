import { present } from '../../domain/present.ts';
import { excerptParts } from './excerpt.ts';
import { pageAddress } from './page-address.ts';
import { trustWorker } from './trusted-worker.ts';
import type { Fragment, Hit, Pagefind } from './pagefind.d.ts';

const batch = 10;
const pause = 200;

type Texts = { loading: string; none: string; failed: string; found: Record<string, string> };

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) start(form);

function start(form: HTMLFormElement) {
  const find = <E extends HTMLElement>(name: string) =>
    present(document.querySelector<E>(`[data-search-${name}]`), name);
  const [section, status, list, more] = [
    find('results'),
    find('status'),
    find('list'),
    find<HTMLButtonElement>('more'),
  ];
  const texts = JSON.parse(present(form.dataset.texts, 'texts')) as Texts;
  const base = new URL(present(form.dataset.base, 'base'), location.href);
  const language = document.documentElement.lang;
  let engine: Promise<Pagefind> | undefined;
  let hits: Hit[] = [];
  let turn = 0;

  const load = async () => {
    trustWorker(new URL(`${form.dataset.bundle}pagefind-worker.js`, location.href).href);
    const pagefind = (await import(
      /* @vite-ignore */ new URL(`${form.dataset.bundle}pagefind.js`, location.href).href
    )) as Pagefind;
    await pagefind.options({ baseUrl: base.pathname, excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  };

  const query = () => {
    const entries = [...new FormData(form)].filter(
      (field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '',
    );
    const { q = '', ...filters } = Object.fromEntries(entries);
    return { q: q.trim(), filters, address: new URLSearchParams(entries).toString() };
  };

  const found = (count: number) => {
    const category = new Intl.PluralRules(language).select(count);
    return (texts.found[category] ?? texts.found.other ?? '{n}').replace('{n}', count.toLocaleString(language));
  };

  const showMore = async () => {
    const mine = turn;
    const shown = list.childElementCount;
    const fragments = await Promise.all(hits.slice(shown, shown + batch).map((hit) => hit.data()));
    if (mine !== turn) return;
    const items = fragments.map((fragment) => item(fragment, base.href));
    list.append(...items);
    more.hidden = list.childElementCount >= hits.length;
    if (shown > 0) items[0]?.querySelector('a')?.focus();
  };

  const search = async () => {
    const { q, filters, address } = query();
    history.replaceState(null, '', address ? `?${address}` : location.pathname);
    const mine = ++turn;
    if (!q && Object.keys(filters).length === 0) {
      section.hidden = true;
      return;
    }
    section.hidden = false;
    try {
      if (!engine) status.textContent = texts.loading;
      const pagefind = await (engine ??= load());
      const answer = await pagefind.debouncedSearch(q || null, { filters }, pause);
      if (!answer || mine !== turn) return;
      hits = answer.results;
      list.replaceChildren();
      status.textContent = hits.length > 0 ? found(hits.length) : texts.none;
      await showMore();
    } catch {
      engine = undefined;
      status.textContent = texts.failed;
    }
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.hidden = false;
  form.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => void showMore());
  void search();
}

/** One hit as a list item, made of texts only; it links to a page below `base` or nowhere. */
function item({ url, excerpt, meta }: Fragment, base: string): HTMLElement {
  const element = <K extends keyof HTMLElementTagNameMap>(tag: K, classes: string, ...children: (Node | string)[]) => {
    const made = document.createElement(tag);
    made.className = classes;
    made.append(...children);
    return made;
  };
  const details = [meta.date, meta.kind].flatMap((text) => (text ? [element('span', '', text)] : []));
  const line = element('p', 'flex gap-x-4 text-sm text-quiet', ...details);
  line.dataset.details = '';
  const link = element('a', 'target text-ink no-underline hover:underline', meta.title ?? url);
  const address = pageAddress(url, base);
  if (address) link.href = address;
  const parts = excerptParts(excerpt).map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  const title = element('h3', 'text-lg', link);
  return element('li', 'border-t py-4', element('article', '', line, title, element('p', 'mt-1', ...parts)));
}
