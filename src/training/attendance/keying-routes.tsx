import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { typedOf } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { listPage, pageIn } from '../list-page.ts'
import { labelsOfRows, numbersIn } from '../read-rows.ts'
import { openRun } from '../run/open-run.ts'
import { unitsOfTrack } from '../run/rules.ts'
import type { Run } from '../run/run.queries.ts'
import { type AttendingUnit, listAttendingUnits, listParticipants, type Participant } from './attendance.queries.ts'
import { type Keyed, readKeyed, typedFromExceptions } from './form.ts'
import { idsOf } from './pages.ts'
import { peopleReaders } from './people-readers.ts'
import { takeAttendance } from './take-attendance.ts'
import { KeyingPage, keyedOnAPage } from './views/keying-page.tsx'
import { words } from './words.ts'

export const keyingRoutes = new Hono<HouseEnv>()

keyingRoutes.get(urls.courses.attendance.pattern, peopleReaders, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => {
    const keyed = keyedOf(c, await listAttendingUnits(tx, moment, run.id), await listParticipants(tx, moment, run.id))
    if (!keyed) return null
    await recordLook(tx, moment, idsOf(keyed.people), 'course-participants')
    const initial = typedFromExceptions(keyed.people, keyed.unit.id)
    return { run, keyed, open: await openForm(c, tx, moment, { ...placeOf(keyed), initial }) }
  })
  if (!found) return c.notFound()
  return keyingPage(c, found.run, found.keyed, found.open)
})

keyingRoutes.post(urls.courses.attendance.pattern, peopleReaders, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => ({
    run,
    keyed: keyedOf(c, await listAttendingUnits(tx, moment, run.id), await listParticipants(tx, moment, run.id)),
  }))
  if (!found?.keyed) return c.notFound()
  const { run, keyed } = found
  const typed = typedOf(c.var.typed ?? new FormData())
  const read = readKeyed(typed, keyed.people)
  const problems = problemsOf(c, typed, read, keyed.people)
  if (problems.length > 0) return keyingPage(c, run, keyed, sameForm(c, placeOf(keyed), typed, problems), true)
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const ids = keyed.people.map(({ id }) => id)
    await takeAttendance(tx, moment, keyed.unit.id, ids, read.exceptions)
    await closeForm(c, tx, moment, placeOf(keyed))
    return { to: urls.courses.attendance({ id: run.id }, { unit: keyed.unit.id, page: keyed.number, saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

interface Keying {
  units: AttendingUnit[]
  unit: AttendingUnit
  /** On this page of the list. */
  people: Participant[]
  all: number
  number: number
}

/** The unit in the address, or the first that was not taken; and those whose unit it is. */
function keyedOf(c: HouseContext, units: AttendingUnit[], everybody: readonly Participant[]): Keying | null {
  const wanted = c.req.query('unit')
  const unit = wanted ? units.find(({ id }) => id === wanted) : (units.find(({ isTaken }) => !isTaken) ?? units[0])
  if (!unit) return null
  const theirs = everybody.filter(
    ({ track, hasEnded, joinedFromUnitId }) =>
      !hasEnded && unitsOfTrack([unit], track).length > 0 && !isBefore(units, unit.id, joinedFromUnitId),
  )
  const { shown: people, number } = listPage(theirs, pageIn(c), keyedOnAPage)
  return { units, unit, people, all: theirs.length, number }
}

const isBefore = (units: readonly AttendingUnit[], unitId: string, joinedFrom: string | null) =>
  joinedFrom !== null && units.findIndex(({ id }) => id === unitId) < units.findIndex(({ id }) => id === joinedFrom)

function problemsOf(c: HouseContext, typed: Record<string, string[]>, read: Keyed, people: readonly Participant[]) {
  const { language } = c.var.desk
  const w = words(language)
  const { keying } = w
  const labels = labelsOfRows(
    { away: keying.away, late: keying.late, early: keying.early },
    numbersIn(typed),
    keying.line,
  )
  const name = (number: number) => people.find((each) => each.number === number)?.name ?? keying.line(String(number))
  return [
    ...problemsInWords(language, read.problems, labels),
    ...read.bothSaid.map((number) => ({ field: `away-${number}`, message: keying.bothSaid(name(number)) })),
    ...(read.quickFaults.length > 0
      ? [{ field: 'quick', message: keying.quickFault(read.quickFaults.join(w.listComma)) }]
      : []),
    ...(read.quickUnknown.length > 0
      ? [{ field: 'quick', message: keying.quickUnknown(read.quickUnknown.join(w.listComma)) }]
      : []),
  ]
}

const placeOf = ({ unit }: Keying) => ({ kind: 'attendance', subjectId: unit.id })

function keyingPage(c: HouseContext, run: Run, keyed: Keying, open: OpenForm, hasProblems = false) {
  const { title } = words(c.var.desk.language).keying
  const saved = !hasProblems && c.req.query('saved') === 'yes'
  return page(c, { title, wide: true, hasProblems }, <KeyingPage run={run} {...keyed} open={open} saved={saved} />)
}
