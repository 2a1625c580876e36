import { randomUUID } from 'node:crypto'
import { addDays, fiscalYearOf, toTokyo } from '#platform/calendar.ts'
import type { Site } from '#platform/web/house.ts'
import type { Database } from '../src/database.ts'

export interface LongCourse {
  run: string
  unit: string
}

const applicants = 500
const units = 14

/**
 * A course of two days with five hundred applicants, all of them accepted, and fourteen units, all taken: every tenth
 * cell is an exception, every fifth of those was made up, three of five people completed. Written in whole rows.
 */
export async function longCourse(site: Site, tenantId: string): Promise<LongCourse> {
  const today = toTokyo(site.clock()).day
  const run = randomUUID()
  const people = Array.from({ length: applicants }, () => randomUUID())
  const applications = people.map(() => randomUUID())
  const participants = people.map(() => randomUUID())
  const sessions = [randomUUID(), randomUUID()]
  const unitIds = Array.from({ length: units }, () => randomUUID())
  const here = { tenant_id: tenantId }
  const channel = 'import'
  const seal = (text: string) => site.keys.seal(tenantId, text)
  const track = (at: number) => (at % 5 === 4 ? 'employer' : 'peer')
  const name = (at: number) => `計測 受講者${String(at).padStart(3, '0')}`
  const misses = participants.flatMap((participant_id, at) =>
    unitIds.flatMap((unit_id, of) => ((at * 7 + of) % 10 === 0 ? [{ participant_id, unit_id, at: at + of }] : [])),
  )
  const tables: [keyof Database, Record<string, unknown>[]][] = [
    [
      'person',
      people.map((id, at) => ({
        id,
        name: name(at),
        kana: `ケイソク ${at}`,
        kana_order: `けいそく${1000 + at}`,
        channel,
      })),
    ],
    [
      'course_run',
      [
        {
          id: run,
          reference: 'B-K500',
          course_kind: 'specialist',
          fiscal_year: fiscalYearOf(today),
          name_ja: '計測する研修',
          mode: 'in-person',
          tracks: ['peer', 'employer'],
          capacity: applicants,
          channel,
        },
      ],
    ],
    ['course_run_step', [{ run_id: run, step: 'opened', on_day: addDays(today, -60) }]],
    [
      'run_session',
      sessions.map((id, at) => ({
        id,
        run_id: run,
        on_day: addDays(today, at - 8),
        start_minute: 540,
        end_minute: 1020,
        mode: 'in-person',
      })),
    ],
    [
      'run_unit',
      unitIds.map((id, at) => ({
        id,
        run_id: run,
        session_id: sessions[at < 7 ? 0 : 1],
        position: at + 1,
        number: at + 1,
        title_ja: `科目${at + 1}`,
        kind: 'content',
        track: 'both',
        start_minute: 540 + (at % 7) * 60,
        minutes: 60,
      })),
    ],
    [
      'course_application',
      applications.map((id, at) => ({
        id,
        reference: `B-M${1000 + at}`,
        run_id: run,
        person_id: people[at],
        track: track(at),
        name_sealed: seal(name(at)),
        kana_sealed: seal(`ケイソク ${at}`),
        contact_sealed: seal(JSON.stringify({ email: null, phone: `03-0000-${1000 + at}`, address: '' })),
        wishes_sealed: seal('前の方の席がよい'),
        channel,
        applied_at: `${addDays(today, -50)}T01:00:00.000Z`,
      })),
    ],
    [
      'course_application_decision',
      applications.map((application_id) => ({
        application_id,
        decision: 'accepted',
        decided_at: `${addDays(today, -40)}T01:00:00.000Z`,
        channel,
      })),
    ],
    [
      'participant',
      participants.map((id, at) => ({
        id,
        run_id: run,
        person_id: people[at],
        application_id: applications[at],
        track: track(at),
        office_name: track(at) === 'employer' ? '計測事業所' : '',
        channel,
      })),
    ],
    ['attendance_taken', unitIds.map((unit_id) => ({ unit_id, channel }))],
    [
      'attendance_exception',
      misses.map(({ participant_id, unit_id, at }) => ({
        participant_id,
        unit_id,
        ...(at % 2 === 0 ? { away: 'absence' } : { late_minutes: 20 }),
        channel,
      })),
    ],
    [
      'make_up',
      misses
        .filter((_, at) => at % 5 === 0)
        .map(({ participant_id, unit_id }) => ({ participant_id, unit_id, on_day: addDays(today, -2), channel })),
    ],
    [
      'completion',
      participants
        .map((participant_id, at) => ({
          participant_id,
          person_id: people[at],
          run_id: run,
          course_kind: 'specialist',
          course_name: '計測する研修',
          completed_on: addDays(today, -2),
          track: track(at),
          channel,
        }))
        .filter((_, at) => at % 5 < 3),
    ],
  ]
  await site.db.asTenant(tenantId, async (tx) => {
    for (const [table, all] of tables)
      for (let at = 0; at < all.length; at += 500)
        await tx
          .insertInto(table)
          .values(all.slice(at, at + 500).map((row) => ({ ...here, ...row })) as never)
          .execute()
  })
  return { run, unit: unitIds[0] ?? '' }
}
