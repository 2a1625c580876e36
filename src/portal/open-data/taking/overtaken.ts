import type { Hours, OwnDay } from '../../rules/hours.ts'
import { columnsOf } from './content.ts'

interface Wording {
  version: object
  hours: readonly Hours[]
  days: readonly OwnDay[]
}

/** What a list brought beside the fields of an entry, without the columns whose field an editor has now set. */
export function withoutOvertaken(extra: unknown, before: Wording, now: Wording): Record<string, string> {
  const isOther = (a: unknown, b: unknown) => JSON.stringify(a ?? '') !== JSON.stringify(b ?? '')
  const [was, is] = [before.version as Record<string, unknown>, now.version as Record<string, unknown>]
  // That it costs something does not speak against the price that stood there.
  const fields = Object.keys(is).filter(
    (field) => isOther(is[field], was[field]) && !(field === 'is_free' && !is[field]),
  )
  const times = [
    ...(isOther(datesOf(now), datesOf(before)) ? ['開始日', '終了日', '開始時間', '終了時間'] : []),
    ...(isOther(hoursOf(now), hoursOf(before)) ? ['利用可能曜日', '開始時間', '終了時間'] : []),
  ]
  const overtaken = new Set([...fields.flatMap(columnsOf), ...times])
  return Object.fromEntries(
    Object.entries(extra as Record<string, string>).filter(([column]) => !overtaken.has(column)),
  )
}

const datesOf = ({ days }: Wording) =>
  days
    .filter(({ kind }) => kind === 'date')
    .map(({ onDay, fromMinute, toMinute }) => [onDay, fromMinute, toMinute].join(' '))
    .sort()

const hoursOf = ({ hours }: Wording) =>
  hours
    .map(({ weekday, weekOfMonth, fromMinute, toMinute }) => [weekday, weekOfMonth, fromMinute, toMinute].join(' '))
    .sort()
