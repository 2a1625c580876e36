import { Hono } from 'hono'
import { addDays, formatMinute, fromTokyo } from '#platform/calendar.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { isId } from '#platform/web/fields.ts'
import { type CodedProblem, readForm, typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { type ChangeRefusal, cancelVisit } from '../visit/cancel-visit.ts'
import { type Postponed, postponeVisit } from '../visit/postpone-visit.ts'
import { isOpen } from '../visit/rules.ts'
import { findVisit, type Visit } from '../visit/store.ts'
import { visitWords } from '../visit/words.ts'
import { cancelForm, readPostponement } from './form.ts'
import { ChangePage } from './views/change-page.tsx'
import { words } from './words.ts'

export const changeRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')
type Kind = 'cancel' | 'postpone'
const placeOf = (kind: Kind, visitId: string): FormPlace => ({ kind: `${kind}-visit`, subjectId: visitId })

changeRoutes.get(urls.visits.cancel.pattern, coordinators, (c) => openPage(c, 'cancel'))
changeRoutes.get(urls.visits.postpone.pattern, coordinators, (c) => openPage(c, 'postpone'))

changeRoutes.post(urls.visits.cancel.pattern, coordinators, async (c) => {
  const visit = await visitOf(c)
  if (!visit) return c.notFound()
  const form = readForm(c, cancelForm)
  if (!form.ok) return again(c, 'cancel', visit, inWords(c, form.problems))
  const done = await changeOnce<ChangeRefusal>(c, async (tx, moment) => {
    const outcome = await cancelVisit(tx, moment, { visitId: visit.id, ...form.value })
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf('cancel', visit.id))
    return { to: urls.visits.show({ id: visit.id }) }
  })
  return 'response' in done ? done.response : again(c, 'cancel', visit, [refused(c, done.refused)])
})

changeRoutes.post(urls.visits.postpone.pattern, coordinators, async (c) => {
  const visit = await visitOf(c)
  if (!visit) return c.notFound()
  const form = readPostponement(typedOf(c.var.typed ?? new FormData()))
  if (!form.ok) return again(c, 'postpone', visit, inWords(c, form.problems))
  const { side, channel, until } = form.value
  const done = await changeOnce<ChangeRefusal | 'not-later'>(c, async (tx, moment) => {
    const change = { visitId: visit.id, side, channel, to: form.day, expiresAt: fromTokyo(until, 1440) }
    const outcome = await postponeVisit(tx, moment, change)
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf('postpone', visit.id))
    return { to: afterPostponing(visit, outcome.postponed) }
  })
  return 'response' in done ? done.response : again(c, 'postpone', visit, [refused(c, done.refused)])
})

/** Where a rule kept somebody from being asked, the table of candidates says so, with everybody else. */
export const afterPostponing = ({ requestId }: Visit, { notAsked, slotId }: Postponed) =>
  notAsked.length > 0
    ? urls.requests.candidates({ id: requestId }, { slot: slotId })
    : urls.requests.show({ id: requestId })

async function openPage(c: HouseContext, kind: Kind): Promise<Response> {
  const visit = await visitOf(c)
  if (!visit) return c.notFound() as Response
  if (!isOpen(visit)) return c.redirect(urls.visits.show({ id: visit.id }), 303)
  const open = await c.var.desk.read(async (tx, moment) => {
    const days = await numberSettingOn(tx, moment.tenantId, 'offer-days', moment.today)
    const initial = {
      from: [formatMinute(visit.startMinute)],
      to: [formatMinute(visit.endMinute)],
      until: [addDays(moment.today, days)],
    }
    return openForm(c, tx, moment, { ...placeOf(kind, visit.id), initial })
  })
  return changePage(c, kind, visit, open)
}

async function visitOf(c: HouseContext): Promise<Visit | null> {
  const id = c.req.param('id') ?? ''
  return isId(id) ? c.var.desk.read((tx, moment) => findVisit(tx, moment, id)) : null
}

function again(c: HouseContext, kind: Kind, visit: Visit, problems: OpenForm['form']['problems']): Response {
  const typed = typedOf(c.var.typed ?? new FormData())
  return changePage(c, kind, visit, sameForm(c, placeOf(kind, visit.id), typed, problems))
}

const inWords = (c: HouseContext, problems: CodedProblem[]) => {
  const { side, channel, onDay, from, to, until } = words(c.var.desk.language)
  return problemsInWords(c.var.desk.language, problems, { side, channel, onDay, from, to, until })
}

const refused = (c: HouseContext, because: ChangeRefusal | 'not-later') => ({
  field: because === 'not-later' ? 'onDay' : '',
  message: visitWords(c.var.desk.language).changeRefused[because],
})

function changePage(c: HouseContext, kind: Kind, visit: Visit, open: OpenForm): Response {
  const { language } = c.var.desk
  const w = words(language)
  return page(
    c,
    { title: kind === 'cancel' ? w.cancelTitle : w.postponeTitle, hasProblems: open.form.problems.length > 0 },
    <ChangePage w={w} language={language} visit={visit} kind={kind} open={open} />,
  )
}
