import { placeholder } from '../../config/placeholder.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from './drafts.ts';

/** What `npm run new` wrote in place of a text does not get published. */
export const placeholders: Rule = ({ prose }) =>
  prose.flatMap(({ entry, locale, passages }) =>
    passages.flatMap(({ text, file, field, at }): Problem[] =>
      isDraft(entry) || !text.includes(placeholder[locale])
        ? []
        : [
            {
              code: 'placeholder-left',
              severity: 'error',
              file,
              ...at(text.indexOf(placeholder[locale])),
              ...(field && { field }),
              values: { text: placeholder[locale] },
            },
          ],
    ),
  );
