/**
 * Ids of all sources that a set of facts rests on: every `source` and `sources` in it, at any depth,
 * in the order of their first appearance, `sources` of the entry itself first.
 */
export function sourceIds(facts: object): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'source' || key === 'sources')
        [child].flat().forEach((id) => typeof id === 'string' && found.add(id));
      else visit(child);
    }
  };
  visit('sources' in facts ? { sources: facts.sources } : {});
  visit(facts);
  return [...found];
}
