import { expect, it } from 'vitest';
import { inlineHash } from './policy.ts';
import { changeStyles, withoutStyles } from './style-text.ts';

const page = (css: string) =>
  `<meta http-equiv="content-security-policy" content="style-src ${inlineHash(css)}"><style>${css}</style><p>red</p>`;

it('changes styles and their hashes, and nothing else', () => {
  const changed = changeStyles(page('p{color:red}'), (css) => css.replace('red', 'blue'));
  expect(changed).toBe(page('p{color:blue}'));
});

it('leaves a page without styles as it is', () => {
  expect(changeStyles('<p>red</p>', () => 'x')).toBe('<p>red</p>');
  expect(withoutStyles('<style>p{}</style><p>red</p>')).toBe('<p>red</p>');
});
