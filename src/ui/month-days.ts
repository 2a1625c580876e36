/** The weeks of a month ('YYYY-MM'), Sunday first, as ISO days; null stands for a day outside the month. */
export function weeksOfMonth(month: string): (string | null)[][] {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  const before = weekday(year, number, 1)
  const length = daysInMonth(year, number)
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => {
    const day = index - before + 1
    return day >= 1 && day <= length ? `${month}-${`${day}`.padStart(2, '0')}` : null
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** 0 is Sunday. By Sakamoto's rule, so that no clock or time zone comes in. */
function weekday(year: number, month: number, day: number) {
  const shifted = month < 3 ? year - 1 : year
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return (shifted + leaps + offset + day) % 7
}

function daysInMonth(year: number, month: number) {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
