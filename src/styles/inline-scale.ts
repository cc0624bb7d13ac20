import type { Plugin } from 'postcss';
import { isScale, readTokens, setsScale } from './tokens.ts';

/**
 * Writes the sizes of the scales (`--text-…`, `--space-…`) where they are used and leaves their definitions
 * out: they are the same in both schemes, and as variables they would cost every page about 100 bytes.
 * @param css text of tokens.css
 * @throws the error of PostCSS, with the place, if a number on a scale does not exist
 */
export function inlineScale(css: string): Plugin {
  const { light } = readTokens(css);
  return {
    postcssPlugin: 'inline-scale',
    OnceExit(root) {
      root.walkDecls((declaration) => {
        if (setsScale(declaration)) return void declaration.remove();
        declaration.value = declaration.value.replace(/var\(--([\w-]+)\)/g, (use, name: string) => {
          if (!isScale(name)) return use;
          const value = light.get(name);
          if (value === undefined) throw declaration.error(`--${name} is not on the scale`);
          return value;
        });
      });
    },
  };
}
