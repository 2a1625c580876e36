import { type DumpRow, readDump } from './dump-lines.ts'
import type { Connection } from './engine.ts'
import { type Catalogue, quoted } from './table-catalogue.ts'

const rowsAtOnce = 500

/** Writes the rows of a backup; gives the sequences that it names, with their values. */
export async function fillTables(
  connection: Connection,
  { tables }: Catalogue,
  path: string,
): Promise<[string, string][]> {
  const sequences: [string, string][] = []
  let insert = ''
  let waiting: DumpRow[] = []
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await connection.query(insert, [JSON.stringify(waiting)])
    waiting = []
  }
  for await (const line of readDump(path)) {
    if (Array.isArray(line)) {
      waiting.push(line)
      if (waiting.length >= rowsAtOnce) await flush()
    } else {
      await flush()
      if ('sequence' in line) sequences.push([quoted(line.sequence), line.value])
      else insert = insertInto(line.table, line.columns, tables)
    }
  }
  await flush()
  return sequences
}

function insertInto(table: string, names: readonly string[], tables: Catalogue['tables']): string {
  const types = new Map(tables.get(table)?.map(({ name, type }) => [name, type]))
  const values = names.map((name, index) => `(r ->> ${index})::${types.get(name)}`)
  return `insert into ${quoted(table)} (${names.map(quoted).join(', ')}) overriding system value
    select ${values.join(', ')} from jsonb_array_elements($1::jsonb) r`
}
