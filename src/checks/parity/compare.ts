import type { Quantity } from './quantity.ts';

/** Two quantities that should be the same, or one without a counterpart. */
export type Difference = { left?: Quantity; right?: Quantity };

/**
 * What one text says in numbers and the other does not. A quantity needs one counterpart of the same
 * kind, value and unit, however often it is repeated. Number words count only if the other side has
 * something unmatched of the same kind, or if they are large enough to be meant as numbers.
 * @param elsewhere quantities of the rest of the texts: a year or date that stands there may be repeated
 */
export function compareQuantities(
  left: readonly Quantity[],
  right: readonly Quantity[],
  elsewhere: { left: readonly Quantity[]; right: readonly Quantity[] } = { left: [], right: [] },
): Difference[] {
  const openLeft = distinct(left.filter((quantity) => !right.some((other) => same(quantity, other))));
  const openRight = distinct(right.filter((quantity) => !left.some((other) => same(quantity, other))));
  const pairs: Required<Difference>[] = [];
  for (const quantity of openLeft) {
    const index = openRight.findIndex((other) => other.kind === quantity.kind);
    const [other] = index < 0 ? [] : openRight.splice(index, 1);
    if (other) pairs.push({ left: quantity, right: other });
  }
  const paired = new Set(pairs.map(({ left: quantity }) => quantity));
  return [
    ...pairs.filter(({ left: a, right: b }) => counts(a) || counts(b) || (a.soft && b.soft)),
    ...openLeft
      .filter((quantity) => !paired.has(quantity) && counts(quantity))
      .flatMap((quantity) =>
        lone(quantity, right, left, elsewhere.right).map((other) => ({
          left: quantity,
          ...(other && { right: other }),
        })),
      ),
    ...openRight.filter(counts).flatMap((quantity) =>
      lone(quantity, left, right, elsewhere.left).map((other) => ({
        right: quantity,
        ...(other && { left: other }),
      })),
    ),
  ];
}

/**
 * A quantity without counterpart: nothing to report if it repeats what the other text says elsewhere,
 * unless the other side says something of its kind more often, in its place most likely.
 */
function lone(
  quantity: Quantity,
  others: readonly Quantity[],
  own: readonly Quantity[],
  elsewhere: readonly Quantity[],
): (Quantity | undefined)[] {
  if (!repeats(quantity, elsewhere)) return [undefined];
  const times = (list: readonly Quantity[], wanted: Quantity) => list.filter((one) => same(one, wanted)).length;
  const surplus = others.find((other) => other.kind === quantity.kind && times(others, other) > times(own, other));
  return surplus ? [surplus] : [];
}

/** Word numbers up to four, months without a year and fractions have many other wordings. */
const counts = ({ soft, kind, value }: Quantity) => !soft || (kind === 'number' && Number(value) > 4);

const repeats = (quantity: Quantity, others: readonly Quantity[]) =>
  (quantity.kind !== 'number' || /^(?:19|20)\d\d$/.test(quantity.value)) &&
  others.some((other) => same(quantity, other));

const same = (a: Quantity, b: Quantity) =>
  a.kind === b.kind && a.value === b.value && (a.unit === b.unit || a.unit === undefined || b.unit === undefined);

const distinct = (list: Quantity[]) =>
  list.filter((quantity, index) => list.findIndex((other) => same(quantity, other)) === index);
