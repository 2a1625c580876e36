import type { ComponentChildren } from 'preact'

interface LineColumn {
  label: string
  narrow?: boolean
  /** Keeps the width of a name. */
  roomy?: boolean
  cell(number: number): ComponentChildren
}

interface Props {
  caption: string
  numbers: readonly number[]
  columns: readonly LineColumn[]
  /** Words at the head of a line, such as the name of a person; else its number. */
  heading?(number: number): ComponentChildren
}

/** Fields in numbered lines. On a narrow screen each line is a card, and each field keeps its label. */
export function LineTable({ caption, numbers, columns, heading }: Props) {
  return (
    <table class="data-table data-table-cards line-table">
      <caption class="only-heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="only-heard">{caption}</span>
          </th>
          {columns.map(({ label }) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbers.map((number) => (
          <tr key={number}>
            <th scope="row">{heading ? heading(number) : number}</th>
            {columns.map(({ label, narrow, roomy, cell }) => (
              <td data-label={label} class={narrow ? 'narrow' : roomy ? 'line-name' : undefined} key={label}>
                {cell(number)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
