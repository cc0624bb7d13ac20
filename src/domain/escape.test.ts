import { expect, it } from 'vitest';
import { escapeText } from './escape.ts';

it('lets no sign of markup through, and nothing else changes', () => {
  expect(escapeText(`<b class="x">'&amp;' ß</b>`)).toBe('&lt;b class=&quot;x&quot;&gt;&#39;&amp;amp;&#39; ß&lt;/b&gt;');
});
