/** A list that holds something: its first item exists, and so does its last. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Whether a list holds something; afterwards the compiler knows its first item. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/** A list that has to hold something. @throws RangeError `no <what>` if it is empty */
export function nonEmpty<T>(list: readonly T[], what: string): NonEmpty<T> {
  if (!isNonEmpty(list)) throw new RangeError(`no ${what}`);
  return list;
}

/** The same list with something else in the place of each item; it stays as long as it was. */
export function mapped<T, U>([first, ...others]: NonEmpty<T>, by: (item: T) => U): NonEmpty<U> {
  return [by(first), ...others.map(by)];
}

/** The last item of a list. @example lastOf(['a', 'b']) // 'b' */
export function lastOf<T>(list: NonEmpty<T>): T {
  return itemAt(list, list.length - 1);
}

/** The item at a place that the caller knows to exist. @throws RangeError if the list ends before it */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** Items by key, in the order in which the keys come up; unlike those of `Map.groupBy`, no group is empty. */
export function groupsOf<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, NonEmpty<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
