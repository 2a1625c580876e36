import { DatabaseError } from './database-error.ts'
import type { Row } from './engine.ts'
import { type Parse, parserFor } from './values.ts'

export interface Column {
  readonly name: string
  readonly parse: Parse
}

/** What the engine answered to one batch of messages, summed up; whether that is a success is judged elsewhere. */
export interface Answer {
  columns: readonly Column[] | undefined
  rows: Row[]
  /** Command tags in order, 'BEGIN', 'SELECT 3', 'INSERT 0 1', …; after a bind only those that follow it. */
  tags: string[]
  bound: boolean
  /** 'I' outside a transaction, 'T' inside, 'E' inside a failed one, '' if the engine did not say. */
  status: string
  error: DatabaseError | undefined
}

/** Reads the backend's messages. `known` are the columns of a statement described earlier. Throws on COPY. */
export function decodeAnswer(bytes: Uint8Array, known?: readonly Column[]): Answer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const answer: Answer = { columns: known, rows: [], tags: [], bound: false, status: '', error: undefined }
  for (let at = 0; at + 5 <= buffer.length; ) {
    const end = at + 1 + buffer.readInt32BE(at + 1)
    readMessage(answer, buffer, String.fromCharCode(buffer[at] as number), at + 5, end)
    at = end
  }
  return answer
}

function readMessage(answer: Answer, buffer: Buffer, type: string, start: number, end: number): void {
  switch (type) {
    case 'D':
      answer.rows.push(readRow(buffer, start, answer.columns ?? []))
      return
    case 'C':
      answer.tags.push(buffer.toString('latin1', start, end - 1))
      return
    case 'I':
      answer.tags.push('EMPTY')
      return
    case '2':
      answer.bound = true
      answer.tags = []
      return
    case 'T':
      answer.columns = readColumns(buffer, start)
      return
    case 'n':
      answer.columns = []
      return
    case 'Z':
      answer.status = String.fromCharCode(buffer[start] as number)
      return
    case 'E':
      answer.error ??= readError(buffer, start)
      return
    case 'G':
    case 'H':
    case 'W':
      answer.error ??= new DatabaseError({ code: '0A000', message: 'COPY is not supported' })
  }
}

function readRow(buffer: Buffer, start: number, columns: readonly Column[]): Row {
  const row: Row = {}
  let at = start + 2
  for (const column of columns) {
    const length = buffer.readInt32BE(at)
    at += 4
    if (length < 0) row[column.name] = null
    else {
      row[column.name] = column.parse(buffer.toString('utf8', at, at + length))
      at += length
    }
  }
  return row
}

const afterColumnName = 18

function readColumns(buffer: Buffer, start: number): Column[] {
  const columns: Column[] = []
  let at = start + 2
  for (let left = buffer.readInt16BE(start); left > 0; left -= 1) {
    const end = buffer.indexOf(0, at)
    columns.push({ name: buffer.toString('utf8', at, end), parse: parserFor(buffer.readInt32BE(end + 7)) })
    at = end + 1 + afterColumnName
  }
  return columns
}

function readError(buffer: Buffer, start: number): DatabaseError {
  const fields: Record<string, string> = {}
  for (let at = start; buffer[at] !== 0; ) {
    const end = buffer.indexOf(0, at)
    fields[String.fromCharCode(buffer[at] as number)] = buffer.toString('utf8', at + 1, end)
    at = end + 1
  }
  return new DatabaseError({
    code: fields.C ?? 'XX000',
    message: fields.M ?? 'error without a message',
    detail: fields.D,
    constraint: fields.n,
    table: fields.t,
    column: fields.c,
  })
}
