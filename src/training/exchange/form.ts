import { z } from 'zod'
import { formatMinute } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import type { MeetingDetails } from './save-meeting.ts'
import type { Meeting } from './store.ts'

export const meetingForm = z.object({
  onDay: field.day(),
  startMinute: field.minuteOrNone(),
  endMinute: field.minuteOrNone(),
  place: field.text(100),
  theme: field.text(200),
  organisedBy: field.text(100),
  organisers: field.ids(),
  came: field.numberOrNone(0, 100_000),
  cameFirstTime: field.numberOrNone(0, 100_000),
})

export function meetingProblems({ startMinute, endMinute, came, cameFirstTime }: MeetingDetails): CodedProblem[] {
  const isTurned = startMinute !== null && endMinute !== null && endMinute <= startMinute
  const isMore = came !== null && cameFirstTime !== null && cameFirstTime > came
  return [
    ...(isTurned ? [{ field: 'endMinute', code: 'end-before-start' as const }] : []),
    ...(isMore ? [{ field: 'cameFirstTime', code: 'too-large' as const }] : []),
  ]
}

const typedMinute = (minute: number | null) => (minute === null ? [] : [formatMinute(minute)])
const typedNumber = (number: number | null) => (number === null ? [] : [String(number)])

export const typedFromMeeting = (meeting: Meeting): Typed => ({
  onDay: [meeting.onDay],
  startMinute: typedMinute(meeting.startMinute),
  endMinute: typedMinute(meeting.endMinute),
  place: [meeting.place],
  theme: [meeting.theme],
  organisedBy: [meeting.organisedBy],
  organisers: meeting.organisers.map(({ id }) => id),
  came: typedNumber(meeting.came),
  cameFirstTime: typedNumber(meeting.cameFirstTime),
})
