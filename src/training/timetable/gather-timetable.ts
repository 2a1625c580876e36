import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listDays } from '../days/store.ts'
import { issuerOf } from '../issuer.ts'
import type { Run } from '../run/run.queries.ts'
import { listTeachers, listUnitTeachers, type Teacher } from '../teachers/store.ts'
import { listRunUnits } from '../units/store.ts'
import type { Timetable } from './timetable-document.ts'

/**
 * Everything the timetable of a course shows. To those who read people, teachers by name; to everybody else, of those
 * who agreed, organisation and role.
 */
export async function gatherTimetable(tx: Tx, moment: Moment, run: Run, byName: boolean): Promise<Timetable> {
  const teachers = await listTeachers(tx, moment, run.id)
  const names = new Map(teachers.map((teacher) => [teacher.id, nameOf(moment, teacher, byName)]))
  const teaches = await listUnitTeachers(tx, moment, run.id)
  return {
    run,
    days: await listDays(tx, moment, run.id),
    units: await listRunUnits(tx, moment, run.id),
    teachers: new Map([...teaches].map(([unit, ids]) => [unit, ids.map((id) => names.get(id) ?? '').filter(Boolean)])),
    issuer: await issuerOf(tx, moment),
  }
}

function nameOf({ tenantId, keys }: Moment, teacher: Teacher, byName: boolean): string {
  const { organisation, role, nameSealed, shown } = teacher
  const post = [organisation, role].filter(Boolean).join(' ')
  if (!byName) return shown ? post : ''
  return [nameSealed ? keys.open(tenantId, nameSealed) : '', post].filter(Boolean).join('　')
}
