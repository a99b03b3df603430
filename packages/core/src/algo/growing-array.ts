/**
 * Makes room in a scratch array: doubles it until it holds `length` entries, keeping what is in it.
 * Amortised constant time per entry.
 */
export function withRoom<Column extends Uint32Array | Int32Array | Float64Array | Uint8Array>(column: Column, length: number): Column {
  if (column.length >= length) return column;
  let size = Math.max(16, column.length);
  while (size < length) size *= 2;
  const Constructor = column.constructor as new (size: number) => Column; // the constructor of a typed array makes its own kind
  const larger = new Constructor(size);
  larger.set(column);
  return larger;
}

/** Smallest power of two that is at least `value` and at least 2. */
export function powerOfTwoFrom(value: number): number {
  let size = 2;
  while (size < value) size *= 2;
  return size;
}
