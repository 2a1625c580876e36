const rowsAtOnce = 500

/** Works through many rows some hundred at a time: a statement takes at most 65,535 parameters. */
export async function inChunks<Row, Result>(
  rows: readonly Row[],
  work: (chunk: Row[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    results.push(...(await work(rows.slice(from, from + rowsAtOnce))))
  return results
}
