/** What is used of Babel's nodes. */
type Node = { type: string; value?: unknown; key?: unknown };

/** What Stryker asks of a mutator; it has none for numbers and no way to add one but its own list. */
type Mutator = { name: string; mutate(path: { node: Node; parent: Node }): Iterable<Node> };

/** Whole numbers become the next one, others a tenth larger, so that small changes of a layout have to show. */
const numbers: Mutator = {
  name: 'NumericLiteral',
  *mutate({ node, parent }) {
    const { type, value } = node;
    if (type !== 'NumericLiteral' || typeof value !== 'number') return;
    if (parent.type === 'TSLiteralType' || parent.key === node) return;
    yield { type, value: Number.isInteger(value) ? value + 1 : Number((value * 1.1).toPrecision(6)) };
  },
};

/** Lets Stryker change numbers too. */
export async function addNumbers(): Promise<void> {
  const list = new URL('./mutators/mutate.js', import.meta.resolve('@stryker-mutator/instrumenter')).href;
  const { allMutators } = (await import(list)) as { allMutators: Mutator[] };
  allMutators.push(numbers);
}
