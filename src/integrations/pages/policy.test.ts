import { expect, it } from 'vitest';
import { tightenPolicy } from './policy.ts';

const hashOfA = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";
const page = (rules: string) =>
  `<meta http-equiv="content-security-policy" content="${rules}"><script type="module">a</script>`;

it('keeps the hashes of the page and drops the others', () => {
  const before = page(`default-src 'none'; script-src 'self' ${hashOfA} 'sha256-other='; style-src 'self' 'sha256-x='`);
  expect(tightenPolicy(before)).toBe(page(`default-src 'none'; script-src 'self' ${hashOfA}; style-src 'self'`));
});

it('leaves a page without policy as it is', () => {
  expect(tightenPolicy('<script>a</script>')).toBe('<script>a</script>');
});
