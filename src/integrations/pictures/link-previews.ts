import type { Preview } from '../../views/link-preview.ts';
import { previewTexts } from '../../views/link-preview.ts';
import type { Store } from '../cache/store.ts';
import { drawers } from './drawers.ts';
import { undrawable } from './fonts.ts';

/** What the drawing of previews is made of, from the root of the repository. */
export const pictureCode = ['src/integrations/pictures', 'src/styles/theme.css', 'public/favicon.svg'];

/** Pictures for messengers and networks, drawn beside the rendering or taken from earlier builds. */
export type Previews = {
  draw: (preview: Preview) => Promise<Uint8Array>;
  close: () => Promise<void>;
};

/**
 * @param code digest of `pictureCode`
 * @param warn told of letters that no typeface has
 */
export function previews(store: Store, code: string, warn: (text: string) => void): Previews {
  const threads = drawers();
  return {
    draw: (preview) =>
      store.make('previews', `${code} ${JSON.stringify(preview)}`, () => {
        const left = undrawable(previewTexts(preview));
        if (left.length > 0)
          warn(`${preview.title}: no letter forms for ${left.join(' ')}; its picture leaves them out`);
        return threads.draw(preview);
      }),
    close: threads.close,
  };
}
