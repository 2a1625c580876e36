import { addDays, type Day, weekdayOf } from './day.ts'

/**
 * 国民の祝日に関する法律（昭和23年法律第178号）第2条・第3条, as in force since 2022. The days of the equinoxes are those that
 * astronomers expect for 1980 to 2099; the government announces them each February for the year after.
 */
export function isHoliday(day: Day): boolean {
  return isNamed(day) || isInstead(day) || isBetween(day)
}

const fixed = ['01-01', '02-11', '02-23', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03', '11-23']
/** Month and which of its Mondays. */
const mondays: Record<string, number> = { '01': 2, '07': 3, '09': 3, '10': 2 }

function isNamed(day: Day): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), day.slice(5, 7), Number(day.slice(8))]
  if (fixed.includes(day.slice(5))) return true
  if (weekdayOf(day) === 1 && Math.ceil(date / 7) === mondays[month]) return true
  return (month === '03' && date === equinox(year, 20.8431)) || (month === '09' && date === equinox(year, 23.2488))
}

const equinox = (year: number, in1980: number): number =>
  Math.floor(in1980 + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4))

/** 第3条第2項: a holiday on a Sunday is taken on the next day that is none. */
function isInstead(day: Day): boolean {
  let before = addDays(day, -1)
  while (isNamed(before)) {
    if (weekdayOf(before) === 0) return true
    before = addDays(before, -1)
  }
  return false
}

/** 第3条第3項: a day between two holidays is one. */
const isBetween = (day: Day): boolean => isNamed(addDays(day, -1)) && isNamed(addDays(day, 1))
