import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { listUnits } from '../curriculum/units-store.ts'
import { nextNumber } from '../next-number.ts'
import type { RunDetails } from './form.ts'
import { insertRun, insertUnits } from './store.ts'

/** Adds a course; the units of its curriculum are copied, so that changing one later leaves the other as it is. */
export async function createRun(
  tx: Tx,
  moment: Moment,
  details: RunDetails,
  curriculumId: string | null,
  channel: Exclude<Channel, 'system'> = 'online',
): Promise<string> {
  const id = await insertRun(tx, {
    tenant_id: moment.tenantId,
    reference: await nextNumber(tx, moment, 'run', details.fiscalYear),
    curriculum_id: curriculumId,
    ...columnsOf(details),
    channel,
    created_at: moment.now,
    created_by: moment.actorId,
    changed_at: moment.now,
  })
  if (curriculumId) await copyUnits(tx, moment, id, curriculumId)
  await record(tx, moment, { verb: 'create-course', subjectKind: 'course_run', subjectId: id, channel })
  return id
}

export const columnsOf = (details: RunDetails) => ({
  course_kind: details.courseKind,
  fiscal_year: details.fiscalYear,
  name_ja: details.nameJa,
  name_en: details.nameEn,
  organiser: details.organiser,
  contract_id: details.contract,
  organiser_account_id: details.organiserAccountId,
  mode: details.mode,
  place: details.place,
  capacity: details.capacity,
  tracks: details.tracks,
  requires_kind: details.requiresKind,
  apply_from_on: details.applyFromOn,
  apply_until_on: details.applyUntilOn,
  accommodations: details.accommodations,
  accommodations_words: details.accommodationsWords,
  photo_rule: details.photoRule,
  materials: details.materials,
  about_ja: details.aboutJa,
  about_en: details.aboutEn,
  questions_to: details.questionsTo,
})

async function copyUnits(tx: Tx, moment: Moment, runId: string, curriculumId: string): Promise<void> {
  const units = await listUnits(tx, moment, curriculumId)
  await insertUnits(
    tx,
    units.map((unit, at) => ({
      tenant_id: moment.tenantId,
      run_id: runId,
      position: at + 1,
      number: unit.number,
      title_ja: unit.titleJa,
      title_en: unit.titleEn,
      kind: unit.kind,
      track: unit.track,
      minutes: unit.minutes,
    })),
  )
}
