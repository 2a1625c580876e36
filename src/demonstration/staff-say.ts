import { addStaffDay } from '#dispatch/staff-times/different-days.ts'
import { saveWeek } from '#dispatch/staff-times/save-week.ts'
import { addDays } from '#platform/calendar.ts'
import type { FoundTown } from './found-town.ts'
import type { Stage } from './stage.ts'

/** When follow-up staff can go along: one typed it in, one told the coordinator on the telephone. */
export async function staffSay(stage: Stage, { accounts }: FoundTown): Promise<void> {
  const day = addDays(stage.today, -20)
  const windows = (weekdays: number[]) =>
    weekdays.flatMap((weekday) => [
      { weekday, fromMinute: 9 * 60, toMinute: 12 * 60 },
      { weekday, fromMinute: 12 * 60, toMinute: 17 * 60 },
    ])
  const own = { channel: 'online', typed_by: null } as const
  const told = { channel: 'phone', typed_by: accounts.coordinator } as const
  await stage.play({ day, actorId: accounts.followUp }, async (tx, moment) => {
    const week = { windows: windows([1, 2, 3, 4, 5, 6]), limits: { perDay: 2, perWeek: null } }
    await saveWeek(tx, moment, accounts.followUp, week, own)
    const off = { onDay: addDays(stage.today, 40), available: false, fromMinute: 0, toMinute: 1440 }
    await addStaffDay(tx, moment, accounts.followUp, off, own)
  })
  await stage.play({ day, actorId: accounts.coordinator }, (tx, moment) => {
    const week = { windows: windows([1, 2, 3]), limits: { perDay: 1, perWeek: 2 } }
    return saveWeek(tx, moment, accounts.secondFollowUp, week, told)
  })
}
