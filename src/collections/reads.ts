/**
 * What the page that is being rendered has read of the content, as names that `corpus/digests` gives a
 * digest to. Pages are rendered one after the other, so one set is enough.
 */
const read = new Set<string>();

/** Notes that the page needs this part of the content. */
export function noteRead(part: string): void {
  read.add(part);
}

/** What has been read since the last call, sorted. */
export function takeReads(): string[] {
  const parts = [...read].sort();
  read.clear();
  return parts;
}
