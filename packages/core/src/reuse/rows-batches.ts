const BATCH_ROWS = 4096;

/**
 * Rows in batches of some thousand, made when asked for.
 *
 * @param make  adds the rows of one thing; called for 0 to `count - 1` in order.
 */
export function inBatches<Row>(count: number, make: (index: number, add: (row: Row) => void) => void): Iterable<readonly Row[]> {
  return {
    *[Symbol.iterator]() {
      let batch: Row[] = [];
      for (let index = 0; index < count; index++) {
        make(index, (row) => batch.push(row));
        if (batch.length < BATCH_ROWS) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
  };
}
