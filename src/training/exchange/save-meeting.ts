import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listGraduates } from './graduates.queries.ts'
import { insertMeeting, setOrganisers, updateMeeting } from './store.ts'

export interface MeetingDetails {
  onDay: string
  startMinute: number | null
  endMinute: number | null
  place: string
  theme: string
  organisedBy: string
  /** Persons who completed a course. */
  organisers: string[]
  came: number | null
  cameFirstTime: number | null
}

/** A meeting that graduates run themselves: before it with day and theme, after it with how many came. */
export async function saveMeeting(
  tx: Tx,
  moment: Moment,
  details: MeetingDetails,
  known: { id: string; version: number } | null,
): Promise<{ id: string } | { refused: 'meanwhile' }> {
  const { organisers, ...rest } = details
  const graduates = new Set((await listGraduates(tx, moment)).map(({ id }) => id))
  if (known && !(await updateMeeting(tx, moment, known.id, columnsOf(rest), known.version)))
    return { refused: 'meanwhile' }
  const id =
    known?.id ??
    (await insertMeeting(tx, {
      tenant_id: moment.tenantId,
      ...columnsOf(rest),
      recorded_at: moment.now,
      recorded_by: moment.actorId,
      channel: 'online',
    }))
  await setOrganisers(
    tx,
    moment,
    id,
    organisers.filter((each) => graduates.has(each)),
  )
  await record(tx, moment, { verb: 'save-exchange-meeting', subjectKind: 'exchange-meeting', subjectId: id })
  return { id }
}

const columnsOf = (details: Omit<MeetingDetails, 'organisers'>) => ({
  on_day: details.onDay,
  start_minute: details.startMinute,
  end_minute: details.endMinute,
  place: details.place,
  theme: details.theme,
  organised_by: details.organisedBy,
  came: details.came,
  came_first_time: details.cameFirstTime,
})

/** A meeting that is not held keeps its place in the list, without blame. */
export async function cancelMeeting(tx: Tx, moment: Moment, known: { id: string; version: number }): Promise<void> {
  await updateMeeting(tx, moment, known.id, { cancelled_at: moment.now }, known.version)
  await record(tx, moment, { verb: 'cancel-exchange-meeting', subjectKind: 'exchange-meeting', subjectId: known.id })
}
