/**
 * A value that has to be there, because of what the code around it has made sure of.
 * @param what its name, for the message. @throws Error `no <what>` if it is missing
 */
export function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`no ${what}`);
  return value;
}
