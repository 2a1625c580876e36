import type { RequestDetails } from '#dispatch/request/rules.ts'
import { addDays, weekdayOf } from '#platform/calendar.ts'

export interface Scene {
  host: number
  sentOn: string
  onDay: string
  fromHour: number
  activity: RequestDetails['activity']
  topics: RequestDetails['topics']
  audience: RequestDetails['audience']['kind']
  aim: string
  /** Pen names of those who are asked, and of those among them who accept. */
  asked?: string[]
  accepting?: string[]
  confirmed?: { withStaff: boolean }
  wanted?: number
  /** Pen names of those who say that they have time on that day, whatever weekday it is. */
  free?: string[]
  /** Given up on its day, without anybody having to say why. */
  isRestedInstead?: boolean
  /** The host asks for another day, and everybody agrees. */
  movedTo?: string
  /** After it somebody wishes for a talk, and nobody has called back yet. */
  isTalkWished?: boolean
}

/** One request in each state in which one can stand today. */
export function scenesOf(today: string): Scene[] {
  const day = (days: number) => workday(addDays(today, days))
  const before = (days: number) => addDays(today, -days)
  return [
    {
      host: 1,
      sentOn: before(4),
      onDay: day(24),
      fromHour: 13,
      activity: 'talk',
      topics: ['school', 'own-story'],
      audience: 'students',
      aim: '生徒が、心の不調は身近なことだと知る',
    },
    {
      host: 0,
      sentOn: before(6),
      onDay: day(16),
      fromHour: 14,
      activity: 'hospital-visit',
      topics: ['leaving-hospital'],
      audience: 'inpatients',
      aim: '退院した人の話を聴き、暮らしを思い描く',
      asked: ['はる', 'みの'],
      wanted: 2,
    },
    {
      host: 2,
      sentOn: before(9),
      onDay: day(11),
      fromHour: 13,
      activity: 'place',
      topics: ['self-care'],
      audience: 'service-users',
      aim: '午後のサロンで一緒に過ごす',
      asked: ['れん'],
      accepting: ['れん'],
    },
    {
      host: 0,
      sentOn: before(20),
      onDay: day(4),
      fromHour: 14,
      activity: 'hospital-visit',
      topics: ['hospital-life'],
      audience: 'inpatients',
      aim: '入院中の人と、これからの話をする',
      asked: ['はる'],
      accepting: ['はる'],
      confirmed: { withStaff: true },
    },
    {
      host: 2,
      sentOn: before(21),
      onDay: today,
      fromHour: 15,
      activity: 'being-there',
      topics: [],
      audience: 'service-users',
      aim: '居場所で一緒に過ごす',
      asked: ['れん'],
      accepting: ['れん'],
      confirmed: { withStaff: true },
      free: ['れん'],
    },
    {
      host: 3,
      sentOn: before(18),
      onDay: before(3),
      fromHour: 10,
      activity: 'talk',
      topics: ['own-story'],
      audience: 'companies',
      aim: '社員がメンタルヘルスを自分のこととして考える',
      asked: ['みの'],
      accepting: ['みの'],
      confirmed: { withStaff: true },
      free: ['みの'],
      isTalkWished: true,
    },
    {
      host: 1,
      sentOn: before(15),
      onDay: day(8),
      fromHour: 10,
      activity: 'talk',
      topics: ['own-story'],
      audience: 'students',
      aim: '保健の授業で体験を聴く',
      asked: ['さくら'],
      accepting: ['さくら'],
      confirmed: { withStaff: false },
    },
    {
      host: 1,
      sentOn: before(25),
      onDay: workdayBefore(before(2)),
      fromHour: 14,
      activity: 'talk',
      topics: ['work'],
      audience: 'students',
      aim: '働くことについて、体験をもとに考える',
      asked: ['つばさ'],
      accepting: ['つばさ'],
      confirmed: { withStaff: true },
      isRestedInstead: true,
    },
    {
      host: 0,
      sentOn: before(22),
      onDay: day(3),
      fromHour: 10,
      activity: 'hospital-visit',
      topics: ['own-story'],
      audience: 'inpatients',
      aim: '病棟の集まりで体験を話す',
      asked: ['ゆう'],
      accepting: ['ゆう'],
      confirmed: { withStaff: true },
      free: ['ゆう'],
      movedTo: day(12),
    },
  ]
}

/** That day or, at a weekend, the Monday after. */
function workday(day: string): string {
  const weekday = weekdayOf(day)
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
}

/** That day or, at a weekend, the Friday before. */
function workdayBefore(day: string): string {
  const weekday = weekdayOf(day)
  return addDays(day, weekday === 6 ? -1 : weekday === 0 ? -2 : 0)
}
