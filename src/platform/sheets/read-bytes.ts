import { EncryptedFileError, type Workbook } from 'hucre'
import { readOds } from 'hucre/ods'
import { readXls, readXlsx } from 'hucre/xlsx'
import { readCsv } from './csv-reading.ts'
import { evenedOds } from './ods-content.ts'
import { limits, type SheetFormat, type WorkbookReading } from './reading.ts'
import { type Cell, type Sheet, trimmed } from './sheet.ts'
import { decodeText } from './text-decoding.ts'
import { sheetsOf } from './workbook-cells.ts'
import { zipDirectory } from './zip-directory.ts'

/**
 * The sheets of a file by its content, whatever its name says; a text file becomes one sheet with the file's name.
 * Runs in a worker, because a hostile or huge file may take all time and memory it is given.
 */
export async function readBytes(bytes: Uint8Array, fileName: string): Promise<WorkbookReading> {
  const format = formatOf(bytes)
  if (format === null) return { refused: { because: 'unknown-format' } }
  if (format === 'encrypted') return { refused: { because: 'password' } }
  const reading = format === 'csv' ? readTextFile(bytes, fileName) : await readWorkbookFile(bytes, format)
  if ('refused' in reading) return reading
  const cells = reading.sheets.flatMap(({ rows }) => rows).flat()
  const isTooLong = (cell: Cell) => typeof cell === 'string' && cell.length > limits.cellCharacters
  if (cells.length > limits.filledCells || cells.some(isTooLong)) return { refused: { because: 'too-much-inside' } }
  return cells.length === 0 ? { refused: { because: 'empty' } } : reading
}

const readers: Record<Exclude<SheetFormat, 'csv'>, (bytes: Uint8Array) => Promise<Workbook>> = {
  xlsx: (bytes) => readXlsx(bytes, { readStyles: true }),
  xls: (bytes) => readXls(bytes, { readStyles: true }),
  ods: (bytes) => readOds(bytes, { readStyles: true }),
}

async function readWorkbookFile(bytes: Uint8Array, format: Exclude<SheetFormat, 'csv'>): Promise<WorkbookReading> {
  try {
    const evened = format === 'ods' ? evenedOds(bytes) : bytes
    if (evened === null) return { refused: { because: 'damaged' } }
    return { sheets: sheetsOf(await readers[format](evened)), format, encoding: null }
  } catch (error) {
    return { refused: { because: error instanceof EncryptedFileError ? 'password' : 'damaged' } }
  }
}

function readTextFile(bytes: Uint8Array, fileName: string): WorkbookReading {
  const decoded = decodeText(bytes)
  if ('refused' in decoded) return decoded
  const csv = readCsv(decoded.text)
  if ('refused' in csv) return csv
  const sheet: Sheet = { name: fileName.replace(/\.\w+$/, ''), hidden: false, rows: trimmed(csv.rows) }
  return { sheets: [sheet], format: 'csv', encoding: decoded.encoding }
}

function formatOf(bytes: Uint8Array): SheetFormat | 'encrypted' | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if (start === 'd0cf11e0a1b11ae1') {
    return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'xls'
  }
  if (!start.startsWith('504b0304')) return 'csv'
  const names = zipDirectory(bytes)?.map(({ name }) => name) ?? []
  if (names.some((name) => /^xl\/workbook\d*\.xml$/.test(name))) return 'xlsx'
  return names.includes('content.xml') ? 'ods' : null
}
