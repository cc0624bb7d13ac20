import { placeholder } from '../../config/placeholder.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from './drafts.ts';

/** What `npm run new` wrote in place of a text does not get published. */
export const placeholders: Rule = ({ prose }) =>
  prose.flatMap(({ entry, passages }) =>
    passages.flatMap(({ text, file, field, at }): Problem[] => {
      const left = Object.values(placeholder).find((words) => text.includes(words));
      if (left === undefined || isDraft(entry)) return [];
      const place = at(text.indexOf(left));
      return [
        {
          code: 'placeholder-left',
          severity: 'error',
          file,
          ...place,
          ...(field && { field }),
          values: { text: left },
        },
      ];
    }),
  );
