/** An integer program while it is built: columns with bounds, rows of terms, one list of costs for each aim. */
export class Program {
  readonly lower: number[] = []
  readonly upper: number[] = []
  readonly isWhole: boolean[] = []
  readonly rowLower: number[] = []
  readonly rowUpper: number[] = []
  readonly starts: number[] = [0]
  readonly indices: number[] = []
  readonly values: number[] = []

  get columns(): number {
    return this.lower.length
  }

  get rows(): number {
    return this.rowLower.length
  }

  /** Yes or no. */
  choice(): number {
    return this.#column(true)
  }

  /** Anything from 0 to 1. */
  portion(): number {
    return this.#column(false)
  }

  /** `lower` ≤ the sum of factor × column ≤ `upper`; null is no bound. */
  row(lower: number | null, terms: readonly (readonly [column: number, factor: number])[], upper: number | null): void {
    for (const [column, factor] of terms) {
      this.indices.push(column)
      this.values.push(factor)
    }
    this.starts.push(this.indices.length)
    this.rowLower.push(lower ?? Number.NEGATIVE_INFINITY)
    this.rowUpper.push(upper ?? Number.POSITIVE_INFINITY)
  }

  atMost(columns: readonly number[], most: number): void {
    if (columns.length > most)
      this.row(
        null,
        columns.map((column) => [column, 1]),
        most,
      )
  }

  #column(isWhole: boolean): number {
    this.lower.push(0)
    this.upper.push(1)
    this.isWhole.push(isWhole)
    return this.lower.length - 1
  }
}
