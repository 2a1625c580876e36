import { addDays } from '#platform/calendar.ts'
import { saveMeeting } from '#training/exchange/save-meeting.ts'
import type { FoundTown } from './found-town.ts'
import type { Stage } from './stage.ts'

/** Graduates meet once a month; one meeting is behind them. */
export async function planMeetings(stage: Stage, town: FoundTown): Promise<void> {
  await stage.play({ day: addDays(stage.today, -30), actorId: town.accounts.coordinator }, async (tx, moment) => {
    const plain = {
      startMinute: 810,
      endMinute: 930,
      place: '市民会館 和室',
      organisedBy: '修了者の会「ひなた」',
      organisers: [],
    }
    const past = { onDay: addDays(stage.today, -12), theme: '3年後の暮らしを思い描く', came: 9, cameFirstTime: 2 }
    const next = { onDay: addDays(stage.today, 16), theme: '休み方を話そう', came: null, cameFirstTime: null }
    for (const meeting of [past, next]) await saveMeeting(tx, moment, { ...plain, ...meeting }, null)
  })
}
