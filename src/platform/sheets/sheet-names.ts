/** Names as a workbook takes them: 31 characters, none of []:*?/\, none empty, none twice. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const whole = name
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
    const plain = shortened(whole) || 'Sheet'
    let free = plain
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${plain} ${number}`
    taken.add(free.toLowerCase())
    return free
  })
}

/** 28 signs at most, never in the middle of a Latin word where there is a word before it. */
function shortened(name: string): string {
  const cut = name.slice(0, 28)
  if (!/\w$/.test(cut) || !/^\w/.test(name.slice(28))) return cut
  return cut.replace(/(?<=\S) +\w+$/, '')
}
