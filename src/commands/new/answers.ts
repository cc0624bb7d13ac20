import type { EditorLocale } from '../../config/locales.ts';
import type { Answers, Context, Question } from './questions.ts';

/** Puts a question to somebody and returns what was typed; undefined: nobody is there to ask. */
export type Ask = (text: string, fallback: string | undefined) => Promise<string | undefined>;

/** An answer is missing or not valid; the message says which flag and why. */
export class AnswerError extends Error {}

/**
 * Collects the answers to all questions: from flags first, else by asking, again until the answer is
 * valid, else the fallback.
 * @throws AnswerError if a flag is not valid, or an answer is missing and nobody can be asked
 */
export async function collect(
  questions: readonly Question[],
  flags: Answers,
  content: Omit<Context, 'answers'>,
  language: EditorLocale,
  ask: Ask,
  tell: (text: string) => void,
): Promise<Answers> {
  const answers: Answers = {};
  for (const question of questions) {
    const fallback = question.fallback?.(answers, language);
    const refuse = (answer: string) =>
      answer === '' && fallback === undefined
        ? { de: 'Diese Angabe wird gebraucht.', ru: 'Эти сведения необходимы.' }
        : question.refuse?.(answer, { ...content, answers });
    const fail = (reason: string) => new AnswerError(`--${question.name}: ${question.ask[language]}. ${reason}`);
    const given = flags[question.name];
    for (;;) {
      const typed = given ?? (await ask(question.ask[language], fallback));
      const answer = (typed?.trim() || fallback) ?? '';
      const reason = refuse(answer);
      if (!reason) {
        answers[question.name] = answer;
        break;
      }
      if (typed === undefined || given !== undefined) throw fail(reason[language]);
      tell(reason[language]);
    }
  }
  return answers;
}
