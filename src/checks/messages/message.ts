import type { ForEditors } from '../../config/locales.ts';

/** What is wrong and how to mend it; `{name}` stands for a value of the problem. */
export type Message = { what: ForEditors; remedy: ForEditors };

/** Messages by the code of their problem. */
export type Messages = Record<string, Message>;

/** @param what,remedy German and Russian */
export const message = (what: [string, string], remedy: [string, string]): Message => ({
  what: { de: what[0], ru: what[1] },
  remedy: { de: remedy[0], ru: remedy[1] },
});
