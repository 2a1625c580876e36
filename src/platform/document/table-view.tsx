import { classes } from '#ui/classes.ts'
import type { Cell, Row, Table } from './model.ts'

type Props = { table: Table<string>; faulty: ReadonlySet<string> }

export function TableView({ table, faulty }: Props) {
  const rows = (part: readonly Row<string>[]) =>
    part.map((row, at) => (
      <tr key={at}>
        {row.map((cell, column) => (
          <CellView cell={cell} isFaulty={cell.id !== undefined && faulty.has(cell.id)} key={column} />
        ))}
      </tr>
    ))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to move the table sideways too
    <section class="table-scroll" aria-label={table.caption || undefined} tabIndex={0}>
      <table class={classes('document-table', table.dense && 'document-table-dense')}>
        {table.caption !== '' && (
          <caption class={table.hideCaption ? 'only-heard' : undefined}>{table.caption}</caption>
        )}
        {table.head.length > 0 && <thead>{rows(table.head)}</thead>}
        <tbody>{rows(table.body)}</tbody>
        {table.foot && <tfoot>{rows(table.foot)}</tfoot>}
      </table>
    </section>
  )
}

function CellView({ cell, isFaulty }: { cell: Cell<string>; isFaulty: boolean }) {
  const spans = { colspan: cell.columns, rowspan: cell.rows, class: styleOf(cell, isFaulty) }
  if (!cell.header)
    return (
      <td {...spans}>
        <Lines cell={cell} />
      </td>
    )
  return (
    <th scope={scopeOf(cell)} {...spans}>
      <Lines cell={cell} />
    </th>
  )
}

function scopeOf({ header, columns = 1, rows = 1 }: Cell<string>) {
  if (header === 'row') return rows > 1 ? 'rowgroup' : 'row'
  return columns > 1 ? 'colgroup' : 'col'
}

const styleOf = ({ align, strong, vertical }: Cell<string>, isFaulty: boolean) =>
  classes(
    align && `document-${align}`,
    strong && 'document-strong',
    vertical && 'document-vertical',
    isFaulty && 'document-fault',
  ) || undefined

function Lines({ cell }: { cell: Cell<string> }) {
  if (cell.bullets && cell.lines.length > 0)
    return (
      <ul class="document-list">
        {cell.lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    )
  if (cell.vertical) return <span>{cell.lines.join(' ')}</span>
  return (
    <>
      {cell.lines.map((line, at) => (
        <span class="document-line" key={at}>
          {line}
        </span>
      ))}
    </>
  )
}
