import { registerPerson } from '#people/index.ts'
import { listAttendingUnits } from '#training/attendance/attendance.queries.ts'
import { type Exception, takeAttendance } from '#training/attendance/take-attendance.ts'
import { takeOver } from '#training/curriculum/take-over.ts'
import { setDays } from '#training/days/set-days.ts'
import { createRun } from '#training/run/create-run.ts'
import type { RunDetails } from '#training/run/form.ts'
import { setTeachers } from '#training/teachers/set-teachers.ts'
import { fillUnits } from '#training/units/set-units.ts'
import type { FoundTown } from './found-town.ts'

type Play = Parameters<typeof createRun>
type Days = { onDay: string; from: number; to: number }[]

/** A course with its days, its units laid out over them, and who teaches. */
export async function course(
  tx: Play[0],
  moment: Play[1],
  details: RunDetails,
  curriculum: string | null,
  days: Days,
): Promise<string> {
  const runId = await createRun(tx, moment, details, curriculum && (await takeOver(tx, moment, curriculum)))
  const lines = days.map(({ onDay, from, to }) => ({ onDay, startMinute: from * 60, endMinute: to * 60 }))
  const plain = { id: null, mode: 'in-person' as const, place: '', link: '' }
  await setDays(
    tx,
    moment,
    runId,
    lines.map((line) => ({ ...plain, ...line })),
  )
  await fillUnits(tx, moment, runId, { breakMinutes: 10, even: true })
  const teacher = { id: null, shown: true, units: [] }
  await setTeachers(tx, moment, runId, [
    { ...teacher, part: 'expert', name: '', organisation: 'ひだまり大学', role: '教員' },
    { ...teacher, part: 'active-peer', name: '', organisation: '特定非営利活動法人ともしび', role: 'ピアサポーター' },
  ])
  return runId
}

/** Attendance of the units up to a day: the exceptions belong to the first of them. */
export async function takeAll(tx: Play[0], moment: Play[1], runId: string, until: string, exceptions: Exception[]) {
  const ids = await participantIds(tx, moment, runId)
  const units = (await listAttendingUnits(tx, moment, runId)).filter(({ onDay }) => onDay !== null && onDay <= until)
  for (const [at, { id }] of units.entries()) await takeAttendance(tx, moment, id, ids, at === 0 ? exceptions : [])
}

export async function participantIds(tx: Play[0], { tenantId }: Play[1], runId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('participant')
    .select('participant.id')
    .where('participant.tenant_id', '=', tenantId)
    .where('participant.run_id', '=', runId)
    .orderBy('participant.accepted_at')
    .orderBy('participant.id')
    .execute()
  return rows.map(({ id }) => id)
}

export function officeStaff(tx: Play[0], moment: Play[1]): Promise<string> {
  const unsaid = { penName: '', email: null, phone: null, address: '', preferredChannel: null }
  return registerPerson(tx, moment, { name: '支所 けいこ', kana: 'ししょ けいこ', ...unsaid }, 'paper')
}

export const about = (
  town: FoundTown,
  courseKind: RunDetails['courseKind'],
  fiscalYear: number,
  nameJa: string,
  nameEn: string,
): RunDetails => ({
  curriculum: '',
  courseKind,
  fiscalYear,
  nameJa,
  nameEn,
  organiser: '特定非営利活動法人ともしび',
  contract: town.contractId,
  organiserAccountId: town.accounts.coordinator,
  mode: 'in-person',
  place: 'ひだまり市民会館',
  capacity: 30,
  tracks: courseKind === 'introductory' ? ['peer'] : ['peer', 'employer'],
  requiresKind: null,
  applyFromOn: null,
  applyUntilOn: null,
  accommodations: ['breaks', 'quiet-room', 'furigana', 'companion'],
  accommodationsWords: '途中で休んでも大丈夫です。',
  photoRule: 'none',
  materials: '',
  aboutJa: '体験を話したり聞いたりしながら、ピアサポートをいっしょに学びます。',
  aboutEn: 'Learn about peer support together, telling and listening.',
  questionsTo: '特定非営利活動法人ともしび 電話 03-0000-0200',
})
