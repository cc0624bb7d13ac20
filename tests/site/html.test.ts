import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Written by Astro, in forms that the standard allows.
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    // Titles carry the name of the site.
    'long-title': 'off',
    // `role=list` gives lists without markers their role back in Safari.
    'no-redundant-role': 'off',
    'no-implicit-button-type': 'error',
    'tel-non-breaking': 'off',
    'require-sri': 'off',
  },
});

const site = inject('site');

describe(`built at ${site.base}`, () => {
  const pages = builtPages(site);

  it('is valid HTML on every page', async () => {
    const messages: string[] = [];
    for (const { html, path } of pages) {
      const report = await validator.validateString(html);
      for (const result of report.results)
        for (const { ruleId, message, line } of result.messages) messages.push(`${path}:${line} ${ruleId}: ${message}`);
    }
    expect(messages.slice(0, 30)).toEqual([]);
  });

  it('has a title, a description and one main heading on every page; titles differ', () => {
    const titles = new Map<string, string>();
    const wrong: string[] = [];
    for (const { document, path, locale } of pages) {
      const title = document.querySelector('title')?.textContent ?? '';
      if (titles.has(`${locale} ${title}`)) wrong.push(`${path}: same title as ${titles.get(`${locale} ${title}`)}`);
      titles.set(`${locale} ${title}`, path);
      if (document.querySelectorAll('h1').length !== 1) wrong.push(`${path}: h1`);
      if (!path.endsWith('404.html') && !document.querySelector('meta[name=description]')?.getAttribute('content'))
        wrong.push(`${path}: description`);
    }
    expect(wrong).toEqual([]);
  });
});
