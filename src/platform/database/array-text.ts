/** Reads PostgreSQL's text form of an array, '{1,NULL,"a b",{…}}', with `parse` for each element. */
export function arrayOf(parse: (text: string) => unknown): (text: string) => unknown[] {
  return (text) => readArray({ text, at: text.indexOf('{') }, parse)
}

interface Cursor {
  readonly text: string
  at: number
}

function readArray(cursor: Cursor, parse: (text: string) => unknown): unknown[] {
  const items: unknown[] = []
  cursor.at += 1
  while (cursor.text[cursor.at] !== '}') {
    if (cursor.text[cursor.at] === ',') cursor.at += 1
    else items.push(readItem(cursor, parse))
  }
  cursor.at += 1
  return items
}

function readItem(cursor: Cursor, parse: (text: string) => unknown): unknown {
  const first = cursor.text[cursor.at]
  if (first === '{') return readArray(cursor, parse)
  if (first === '"') return parse(readQuoted(cursor))
  const end = cursor.text.slice(cursor.at).search(/[,}]/) + cursor.at
  const word = cursor.text.slice(cursor.at, end)
  cursor.at = end
  return word === 'NULL' ? null : parse(word)
}

function readQuoted(cursor: Cursor): string {
  let item = ''
  for (cursor.at += 1; cursor.text[cursor.at] !== '"'; cursor.at += 1) {
    if (cursor.text[cursor.at] === '\\') cursor.at += 1
    item += cursor.text[cursor.at]
  }
  cursor.at += 1
  return item
}
