import { editorLocales, type ForEditors } from '../../config/locales.ts';
import { failureMessages } from './failure-messages.ts';

/** Why a build cannot go on; `place` is the folder, file or signal that it is about. */
export class BuildFailure extends Error {
  readonly reason: Reason;
  readonly place: string;
  readonly exitCode: number;

  constructor(reason: Reason, place: string, exitCode = 1) {
    super(`${reason}: ${place}`);
    this.reason = reason;
    this.place = place;
    this.exitCode = exitCode;
  }
}

export type Reason = keyof typeof failureMessages;

const byCode: Record<string, Reason> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'file-limit',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EBUSY: 'mount-point',
};

/** The failure of writing below a folder, or the error itself if it has another cause. */
export function writeFailure(error: unknown, folder: string): Error {
  const cause = error as NodeJS.ErrnoException;
  const reason = byCode[cause.code ?? ''];
  return reason ? new BuildFailure(reason, folder) : cause;
}

/** The message of a failure in all languages, ending with what became of the last build. */
export function explain({ reason, place }: BuildFailure, target: string): string {
  const lines = editorLocales.map((locale) => {
    const text = failureMessages[reason][locale].replace('{place}', place);
    return `${locale}: ${text} ${unchanged[locale].replace('{target}', target)}`;
  });
  return [`${reason}: ${place}`, ...lines].join('\n');
}

const unchanged: ForEditors = { de: 'Nicht verändert: {target}', ru: 'Осталось без изменений: {target}' };
