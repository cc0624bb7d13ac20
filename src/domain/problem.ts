/**
 * Something wrong in the content: its stable code, where it is, and the words that the message
 * is filled with. Wording stands in checks/messages, the way to mend it too.
 */
export type Problem = {
  code: string;
  severity: 'error' | 'warning';
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  column: number;
  /** Path of the field, such as `figures.exhibitors.asOf`. */
  field?: string;
  values?: Record<string, string>;
  /** A change that mends it without touching what the text says. */
  fix?: Edit;
};

/** Replaces the characters from `start` to `end` of a file (offsets in UTF-16 units). */
export type Edit = { start: number; end: number; text: string };
