import { formatMinute } from '#platform/calendar.ts'
import type { Published, PublishedDay, PublishedHours } from '../published/published.ts'
import { idOf } from './ids.ts'

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
/** Hours from UTC to Japan's time. */
const timezone = 9

/** The usual week, and the dates of an event, as HSDS says them. Closed days stand in the words beside the hours. */
export function schedulesOf(entry: Published) {
  return [
    ...entry.hours.map((hours) => weekly(entry, hours)),
    ...entry.days.filter(isHeld).map((day) => once(entry, day)),
  ]
}

function weekly(entry: Published, hours: PublishedHours) {
  const day = weekdays[hours.weekday] ?? 'SU'
  return {
    id: idOf(entry.entry_id, 'hours', day, String(hours.week_of_month ?? ''), String(hours.from_minute)),
    service_id: entry.entry_id,
    freq: hours.week_of_month === null ? 'WEEKLY' : 'MONTHLY',
    interval: 1,
    wkst: 'MO',
    byday: hours.week_of_month === null ? day : `${hours.week_of_month}${day}`,
    timezone,
    opens_at: clock(hours.from_minute),
    closes_at: clock(hours.to_minute),
    ...(entry.hours_note_ja ? { description: entry.hours_note_ja } : {}),
  }
}

function once(entry: Published, day: PublishedDay) {
  return {
    id: idOf(entry.entry_id, 'day', day.on_day, String(day.from_minute ?? '')),
    service_id: entry.entry_id,
    dtstart: day.on_day,
    until: day.on_day,
    valid_from: day.on_day,
    valid_to: day.on_day,
    count: 1,
    timezone,
    ...(day.from_minute === null ? {} : { opens_at: clock(day.from_minute) }),
    ...(day.to_minute === null ? {} : { closes_at: clock(day.to_minute) }),
    ...(day.note_ja ? { description: day.note_ja } : {}),
  }
}

const isHeld = ({ kind }: PublishedDay) => kind !== 'closed'
const clock = (minute: number) => formatMinute(minute % 1440).padStart(5, '0')
