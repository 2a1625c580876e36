import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Unit } from './rules.ts'
import { type Curriculum, findCurriculum, insertCurriculum, updateCurriculum } from './store.ts'
import { listUnits, replaceUnits } from './units-store.ts'

export type CurriculumDetails = Omit<Curriculum, 'id' | 'referenceKey' | 'endedOn'>

/** Adds a curriculum of the municipality’s own, from nothing or as a copy of another. */
export async function makeCurriculum(
  tx: Tx,
  moment: Moment,
  details: CurriculumDetails,
  units: readonly Unit[],
  copiedFrom: string | null = null,
): Promise<string> {
  const id = await insertCurriculum(tx, { ...columnsOf(moment, details), copied_from: copiedFrom })
  if (id === null) throw new Error('an own curriculum has no reference key to clash')
  await replaceUnits(tx, moment, id, units)
  await record(tx, moment, { verb: 'make-curriculum', subjectKind: 'curriculum', subjectId: id })
  return id
}

/** Copies a curriculum, published or own: the copy may be changed, both are kept. */
export async function copyCurriculum(tx: Tx, moment: Moment, id: string, name: Copied): Promise<string | null> {
  const original = await findCurriculum(tx, moment, id)
  if (!original) return null
  const units = await listUnits(tx, moment, id)
  const details = { ...original, nameJa: name.ja(original.nameJa), nameEn: name.en(original.nameEn) }
  return makeCurriculum(tx, moment, { ...details, validFrom: moment.today }, units, id)
}

/** How the name of a copy says that it is one. */
interface Copied {
  ja(name: string): string
  en(name: string): string
}

/** Changes an own curriculum. Courses that were made from it keep the units they have. */
export async function changeCurriculum(
  tx: Tx,
  moment: Moment,
  id: string,
  details: CurriculumDetails,
  units: readonly Unit[],
): Promise<void> {
  const { tenant_id: _, made_at: __, made_by: ___, ...changes } = columnsOf(moment, details)
  await updateCurriculum(tx, moment, id, changes)
  await replaceUnits(tx, moment, id, units)
  await record(tx, moment, { verb: 'change-curriculum', subjectKind: 'curriculum', subjectId: id })
}

/** No longer offered for new courses from today; those that use it stay. */
export async function endCurriculum(tx: Tx, moment: Moment, id: string): Promise<void> {
  await updateCurriculum(tx, moment, id, { ended_on: moment.today })
  await record(tx, moment, { verb: 'end-curriculum', subjectKind: 'curriculum', subjectId: id })
}

export const columnsOf = (moment: Moment, details: CurriculumDetails) => ({
  tenant_id: moment.tenantId,
  course_kind: details.courseKind,
  name_ja: details.nameJa,
  name_en: details.nameEn,
  days: details.days,
  total_minutes: details.totalMinutes,
  requires_kind: details.requiresKind,
  source: details.source,
  valid_from: details.validFrom,
  made_at: moment.now,
  made_by: moment.actorId,
})
