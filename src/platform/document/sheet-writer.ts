import type { LayoutCell } from '../sheets/write-layout.ts'
import { chartTable } from './chart-table.ts'
import { gridOf } from './grid.ts'
import type { Block, Cell, ListItem, Table } from './model.ts'
import { endsOf, type SharedGrid } from './shared-grid.ts'
import type { DocumentLanguage } from './written.ts'

type Look = NonNullable<LayoutCell['look']>

/** Writes the blocks of one page under each other onto a sheet. */
export class SheetWriter {
  private readonly cells: LayoutCell[] = []
  private row = 0

  constructor(
    private readonly grid: SharedGrid,
    private readonly language: DocumentLanguage,
  ) {}

  done() {
    const widths = this.grid.map((end, at) => end - (this.grid[at - 1] ?? 0))
    return { widths, cells: this.cells }
  }

  /** A line over the whole width. */
  line(text: string, look: Look = 'text'): void {
    if (text === '') return
    this.cells.push({ row: this.row, column: 0, rows: 1, columns: this.grid.length, text, look })
    this.row += 1
  }

  blocks(blocks: readonly Block<string>[]): void {
    for (const block of blocks) this.block(block)
  }

  private block(block: Block<string>): void {
    if (block.kind === 'heading') {
      this.row += 1
      this.line(block.text, block.level === 2 ? 'heading' : 'strong')
    } else if (block.kind === 'paragraph') this.line(block.text, block.tone === 'note' ? 'note' : 'text')
    else if (block.kind === 'list') this.items(block.items, 0, block.marked)
    else if (block.kind === 'table') this.table(block)
    else if (block.kind === 'chart') {
      this.line(block.title, 'strong')
      this.line(block.description)
      this.table(chartTable(block, this.language))
    } else if (block.kind === 'box') {
      if (block.title) this.line(block.title, 'strong')
      this.blocks(block.blocks)
    } else if (block.kind === 'columns') for (const each of block.columns) this.blocks(each)
    else if (block.kind === 'steps') this.line(block.items.map(({ text }) => text).join(' → '))
  }

  private items(items: readonly ListItem<string>[], depth: number, isMarked = false): void {
    for (const item of items) {
      const { indent, bullet } = marks[this.language]
      this.line(`${indent.repeat(depth)}${isMarked ? '' : bullet}${item.text}`, item.strong ? 'strong' : 'text')
      this.items(item.items ?? [], depth + 1)
    }
  }

  private table(table: Table<string>): void {
    if (!table.hideCaption) this.line(table.caption, 'strong')
    const { cells, rowCount } = gridOf(table)
    const ends = endsOf(table)
    const at = (end: number) => this.grid.findIndex((each) => Math.abs(each - end) < 5e-4) + 1
    for (const placed of cells) {
      const from = placed.column === 0 ? 0 : at(ends[placed.column - 1] ?? 0)
      const to = at(ends[placed.column + placed.columns - 1] ?? 1)
      this.cells.push({
        row: this.row + placed.row,
        column: from,
        rows: placed.rows,
        columns: Math.max(1, to - from),
        text: textOf(placed.cell, marks[this.language].bullet),
        value: placed.cell.value,
        look: placed.cell.header ? 'head' : 'cell',
        align: placed.cell.align,
        strong: placed.cell.strong,
        turned: placed.cell.vertical ? (this.language === 'ja' ? 'stacked' : 'turned') : undefined,
      })
    }
    this.row += rowCount + 1
  }
}

const marks = { ja: { indent: '　', bullet: '・' }, en: { indent: '    ', bullet: '• ' } }

const textOf = ({ lines, bullets }: Cell<string>, bullet: string) =>
  lines.map((line) => (bullets ? bullet + line : line)).join('\n')
