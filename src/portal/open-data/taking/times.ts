import { addDays, daysBetween, isDay } from '#platform/calendar.ts'
import type { ListedContent } from './content.ts'

/** Each day of an event that lasts up to two months, else its first and its last. */
export function datesOf(values: Record<string, string>, used: Set<string>): ListedContent['dates'] {
  const { 開始日: start = '', 終了日: end = start } = values
  if (!isDay(start) || !isDay(end) || end < start) return []
  const [from, to] = [minuteIn(values.開始時間), minuteIn(values.終了時間)]
  const fits = from !== null && (to === null || to > from)
  for (const column of ['開始日', '終了日', ...(fits ? ['開始時間', ...(to === null ? [] : ['終了時間'])] : [])])
    used.add(column)
  const length = daysBetween(start, end)
  const days = length <= mostDays ? Array.from({ length: length + 1 }, (_, at) => addDays(start, at)) : [start, end]
  return days.map((on_day) => ({ on_day, from_minute: fits ? from : null, to_minute: fits ? to : null }))
}

const mostDays = 61

export function hoursOf(values: Record<string, string>, used: Set<string>): ListedContent['hours'] {
  const [from, to] = [minuteIn(values.開始時間), minuteIn(values.終了時間)]
  const days = Array.from(values.利用可能曜日 ?? '', (day) => '日月火水木金土'.indexOf(day))
  const isInOrder = days.join() === [...days].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7)).join()
  if (from === null || to === null || to <= from || days.length === 0 || days.includes(-1) || !isInOrder) return []
  for (const column of ['利用可能曜日', '開始時間', '終了時間']) used.add(column)
  return days.map((weekday) => ({ weekday, from_minute: from, to_minute: to }))
}

function minuteIn(text: string | undefined): number | null {
  const found = /^(\d\d):(\d\d)$/.exec(text ?? '')
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}
