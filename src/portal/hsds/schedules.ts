import { formatMinute } from '#platform/calendar.ts'
import type { Published } from '../published/published.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'
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

function weekly(entry: Published, hours: Hours) {
  const day = weekdays[hours.weekday] ?? 'SU'
  return {
    id: idOf(entry.id, 'hours', day, String(hours.weekOfMonth ?? ''), String(hours.fromMinute)),
    service_id: entry.id,
    freq: hours.weekOfMonth === null ? 'WEEKLY' : 'MONTHLY',
    interval: 1,
    wkst: 'MO',
    byday: hours.weekOfMonth === null ? day : `${hours.weekOfMonth}${day}`,
    timezone,
    opens_at: clock(hours.fromMinute),
    closes_at: clock(hours.toMinute),
    ...(entry.version.hours_note_ja ? { description: entry.version.hours_note_ja } : {}),
  }
}

function once(entry: Published, day: OwnDay) {
  return {
    id: idOf(entry.id, 'day', day.onDay, String(day.fromMinute ?? '')),
    service_id: entry.id,
    dtstart: day.onDay,
    until: day.onDay,
    valid_from: day.onDay,
    valid_to: day.onDay,
    count: 1,
    timezone,
    ...(day.fromMinute === null ? {} : { opens_at: clock(day.fromMinute) }),
    ...(day.toMinute === null ? {} : { closes_at: clock(day.toMinute) }),
    ...(day.note ? { description: day.note } : {}),
  }
}

const isHeld = ({ kind }: OwnDay) => kind !== 'closed'
const clock = (minute: number) => formatMinute(minute % 1440).padStart(5, '0')
