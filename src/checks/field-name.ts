/**
 * Path of a field as editors read it: rows of a list go by their id, not by their number.
 * @example fieldName([{ id: 'wfs' }], [0, 'side']) // 'wfs.side'
 */
export function fieldName(data: unknown, path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  const row = Array.isArray(data) && typeof first === 'number' ? (data[first] as { id?: unknown } | null) : undefined;
  const name = typeof row?.id === 'string' && rest[0] !== 'id' ? row.id : first;
  return [name, ...rest]
    .filter((part) => part !== undefined)
    .map(String)
    .join('.');
}
