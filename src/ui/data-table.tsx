import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ComponentChildren
  numeric?: boolean
  /** The cell that names the row; it becomes the heading of the card on a narrow screen. */
  rowHeader?: boolean
  /** The label is heard but not seen, as over a column of links. */
  hideLabel?: boolean
  /** Never broken over two lines, such as a day or a telephone number. */
  nowrap?: boolean
  /** Keeps some width beside columns that want it all. */
  roomy?: boolean
  /** Makes the heading a link that orders the table. */
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

export type DataTableProps<Row> = {
  caption: ComponentChildren
  hideCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey?: (row: Row) => string
  /** The last row, such as a sum, with the same columns. */
  total?: Row
  /** Instead of the table when there are no rows. */
  empty?: ComponentChildren
  /** On narrow screens: each row a card, or the table sideways in a frame (for figures that must be compared). */
  narrow?: 'cards' | 'scroll'
  id?: string
}

/** Roles are repeated because rows shown as cards lose them in some browsers. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  rowheader: { role: 'rowheader', scope: 'row' },
  columnheader: { role: 'columnheader', scope: 'col' },
} as const

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, total, empty, narrow = 'cards', id } = props
  if (rows.length === 0 && empty) return <>{empty}</>
  const table = (
    <table class={classes('data-table', narrow === 'cards' && 'data-table-cards')} id={id} {...as.table}>
      <caption class={hideCaption ? 'only-heard' : undefined}>{caption}</caption>
      <thead {...as.rowgroup}>
        <tr {...as.row}>{columns.map(heading)}</tr>
      </thead>
      <tbody {...as.rowgroup}>
        {rows.map((row) => (
          <tr {...as.row} key={rowKey?.(row)}>
            {columns.map((column) => cell(column, row))}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot {...as.rowgroup}>
          <tr {...as.row}>{columns.map((column) => cell(column, total))}</tr>
        </tfoot>
      )}
    </table>
  )
  return narrow === 'scroll' ? <ScrollFrame caption={caption}>{table}</ScrollFrame> : table
}

function ScrollFrame({ caption, children }: { caption: ComponentChildren; children: ComponentChildren }) {
  const label = typeof caption === 'string' ? caption : undefined
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to move the table sideways too
    <section class="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}

function heading<Row>({ key, label, numeric, hideLabel, sort }: Column<Row>) {
  const words = hideLabel ? <span class="only-heard">{label}</span> : label
  return (
    <th {...as.columnheader} class={numeric ? 'numeric' : undefined} aria-sort={sort?.direction} key={key}>
      {sort ? <a href={sort.href}>{words}</a> : words}
    </th>
  )
}

function cell<Row>(column: Column<Row>, row: Row) {
  const style = classes(column.numeric && 'numeric', column.nowrap && 'nowrap', column.roomy && 'roomy') || undefined
  const content = column.cell(row)
  if (column.rowHeader) {
    return (
      <th {...as.rowheader} class={style} key={column.key}>
        {content}
      </th>
    )
  }
  return (
    <td {...as.cell} class={style} data-label={column.hideLabel ? undefined : column.label} key={column.key}>
      {content}
    </td>
  )
}
