/** Names as a workbook takes them: 31 characters, none of []:*?/\, none empty, none twice. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 28) || 'Sheet'
    let free = plain
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${plain} ${number}`
    taken.add(free.toLowerCase())
    return free
  })
}
