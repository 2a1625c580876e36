import { type Cell, cellText, type Sheet } from '#platform/sheets/sheet.ts'
import { headingKey } from './headings.ts'

/** Headings of the two halves of a name, and of the column that joins them. */
const halves: readonly { first: readonly string[]; second: readonly string[]; joined: string }[] = [
  {
    first: ['姓', '氏', '名字', '苗字', 'Family name', 'Last name'],
    second: ['名', 'Given name', 'First name'],
    joined: '氏名（姓と名）',
  },
  {
    first: ['セイ', '姓カナ', '姓フリガナ', '姓よみ', '氏カナ', '氏フリガナ'],
    second: ['メイ', '名カナ', '名フリガナ', '名よみ'],
    joined: 'ふりがな（セイとメイ）',
  },
]
const rowsToSearch = 30

/** A list that keeps family name and given name apart gets one more column, behind all others, that joins them. */
export function withJoinedNames(sheet: Sheet): Sheet {
  return halves.reduce((joined, { first, second, joined: heading }) => {
    const found = findHalves(joined, first, second)
    return found ? withColumn(joined, heading, found) : joined
  }, sheet)
}

interface Halves {
  line: number
  first: number
  second: number
}

function findHalves({ rows }: Sheet, first: readonly string[], second: readonly string[]): Halves | null {
  const keysOf = (words: readonly string[]) => new Set(words.map(headingKey))
  const [firstKeys, secondKeys] = [keysOf(first), keysOf(second)]
  for (const [line, row] of rows.slice(0, rowsToSearch).entries()) {
    const keys = row.map((cell) => headingKey(cellText(cell)))
    const at = {
      first: keys.findIndex((key) => firstKeys.has(key)),
      second: keys.findIndex((key) => secondKeys.has(key)),
    }
    if (at.first >= 0 && at.second >= 0) return { line, ...at }
  }
  return null
}

function withColumn(sheet: Sheet, heading: string, { line, first, second }: Halves): Sheet {
  const width = Math.max(...sheet.rows.map((row) => row.length))
  const joinedCell = (row: readonly Cell[]): Cell =>
    [row[first], row[second]]
      .map((cell) => cellText(cell).trim())
      .filter(Boolean)
      .join(' ') || null
  const rows = sheet.rows.map((row, index) => {
    const cell = index < line ? null : index === line ? heading : joinedCell(row)
    return cell === null ? row : [...row, ...Array<Cell>(width - row.length).fill(null), cell]
  })
  return { ...sheet, rows }
}
