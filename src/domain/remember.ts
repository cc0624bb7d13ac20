/** So many results are kept of one function; then it begins anew. */
const most = 20_000;

/**
 * A pure function that works out each result once. Its results are shared, so nobody may change them.
 * @param make its arguments must be plain data, for they are told apart by their JSON
 */
export function remember<A extends readonly unknown[], R>(make: (...input: A) => R): (...input: A) => R {
  const results = new Map<string, R>();
  return (...input) => {
    const key = JSON.stringify(input);
    if (results.has(key)) return results.get(key) as R;
    if (results.size >= most) results.clear();
    const result = make(...input);
    results.set(key, result);
    return result;
  };
}
