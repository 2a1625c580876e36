import { Hono } from 'hono'
import { z } from 'zod'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { leaveRun } from '../participant/leave-run.ts'
import { changeParticipant } from '../participant/store.ts'
import { waiveRequirement } from '../participant/waive-requirement.ts'
import { openRun } from '../run/open-run.ts'
import type { Run } from '../run/run.queries.ts'
import { type LaterUnit, listLaterUnits } from './later-units.queries.ts'
import { makeUp, removeMakeUp } from './make-up.ts'
import { peopleReaders } from './people-readers.ts'
import { listStandings, type Standing } from './standing.ts'
import { tellBeforehand } from './take-attendance.ts'
import { ParticipantPage } from './views/participant-page.tsx'
import { words } from './words.ts'

export const participantRoutes = new Hono<HouseEnv>()

interface Found {
  run: Run
  standing: Standing
  later: (LaterUnit & { madeUpFor: string })[]
}

participantRoutes.get(urls.courses.participant.pattern, peopleReaders, async (c) => {
  const found = await openParticipant(c, true)
  return found ? shown(c, found) : c.notFound()
})

const makeUpForm = z.object({
  unit: field.id(),
  onDay: field.day(),
  minutes: field.numberOrNone(1, 1440),
  later: field.idOrNone(),
})
const removeForm = z.object({ remove: field.id() })

participantRoutes.post(urls.courses.makeUp.pattern, peopleReaders, async (c) => {
  const found = await openParticipant(c)
  if (!found) return c.notFound()
  const { participant, units } = found.standing
  const who = { participantId: participant.id, personId: participant.personId }
  const removing = readForm(c, removeForm)
  if (removing.ok) {
    await c.var.desk.change((tx, moment) => removeMakeUp(tx, moment, { ...who, id: removing.value.remove }))
    return back(c, found)
  }
  const form = readForm(c, makeUpForm)
  const { language } = c.var.desk
  const { person } = words(language)
  const labels = {
    unit: person.makeUpUnit,
    onDay: person.makeUpOn,
    minutes: person.makeUpMinutes,
    later: person.laterUnit,
  }
  if (!form.ok) return shown(c, found, problemsInWords(language, form.problems, labels), form.typed)
  const { unit, later, onDay, minutes } = form.value
  const isOffered = later === null || found.later.some((each) => each.id === later && each.madeUpFor === unit)
  if (!units.some(({ id }) => id === unit) || !isOffered) {
    const field = isOffered ? 'unit' : 'later'
    return shown(c, found, problemsInWords(language, [{ field, code: 'not-a-choice' }], labels), form.typed)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await makeUp(tx, moment, { ...who, unitId: unit, laterUnitId: later, onDay, minutes })
    return { to: addressOf(found) }
  })
  return 'response' in done ? done.response : c.notFound()
})

const doForm = z.object({
  do: field.choice(['tell', 'joined', 'waive', 'leave']),
  units: field.ids(),
  joinedFrom: field.idOrNone(),
  reason: field.text(300),
})

participantRoutes.post(urls.courses.participant.pattern, peopleReaders, async (c) => {
  const found = await openParticipant(c)
  const form = readForm(c, doForm)
  if (!found || !form.ok) return c.notFound()
  if (form.value.do === 'waive' && form.value.reason === '') {
    const { language } = c.var.desk
    const labels = { reason: words(language).person.waiveReason }
    return shown(c, found, problemsInWords(language, [{ field: 'reason', code: 'required' }], labels), form.typed)
  }
  await c.var.desk.change((tx, moment) => change(tx, moment, found, form.value))
  return back(c, found)
})

async function change(tx: Tx, moment: Moment, { run, standing }: Found, said: z.infer<typeof doForm>): Promise<void> {
  const { participant, units } = standing
  const own = (id: string) => units.some((unit) => unit.id === id)
  if (said.do === 'tell') await tellBeforehand(tx, moment, said.units.filter(own), participant.id, 'phone')
  if (said.do === 'waive') await waiveRequirement(tx, moment, participant, said.reason)
  if (said.do === 'leave') await leaveRun(tx, moment, run.id, participant.personId, 'online')
  if (said.do === 'joined') {
    const from = said.joinedFrom !== null && own(said.joinedFrom) ? said.joinedFrom : null
    await changeParticipant(tx, moment, participant.id, { joined_from_unit_id: from })
  }
}

function openParticipant(c: HouseContext, isLook = false): Promise<Found | null> {
  const wanted = c.req.param('participantId') ?? ''
  if (!isId(wanted)) return Promise.resolve(null)
  return openRun(c, async (tx, moment, run) => {
    const standing = (await listStandings(tx, moment, run)).find(({ participant }) => participant.id === wanted)
    if (!standing) return null
    if (isLook) await recordLook(tx, moment, [standing.participant.personId], 'course-participants')
    return { run, standing, later: await listLaterUnits(tx, moment, run.id) }
  })
}

const addressOf = ({ run, standing }: Found) =>
  urls.courses.participant({ id: run.id, participantId: standing.participant.id }, { saved: 'yes' })

const back = (c: HouseContext, found: Found) => c.redirect(addressOf(found), 303)

function shown(
  c: HouseContext,
  found: Found,
  problems: { field: string; message: string }[] = [],
  values: Record<string, string[]> = {},
) {
  const saved = problems.length === 0 && c.req.query('saved') === 'yes'
  return page(
    c,
    { title: found.standing.participant.name, hasProblems: problems.length > 0 },
    <ParticipantPage {...found} today={c.var.desk.today} saved={saved} problems={problems} values={values} />,
  )
}
