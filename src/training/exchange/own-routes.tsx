import { Hono } from 'hono'
import { addDays } from '#platform/calendar.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { meetingForm, meetingProblems, typedFromMeeting } from './form.ts'
import { saveMeeting } from './save-meeting.ts'
import { findMeeting, listMeetings, type Meeting } from './store.ts'
import { MeetingFormPage } from './views/form-page.tsx'
import { OwnPage } from './views/own-page.tsx'
import { words } from './words.ts'

/** Meetings as supporters see them; whoever runs one writes its theme and how many came. */
export const ownMeetingRoutes = new Hono<HouseEnv>()
const placeOf = (meeting: Meeting) => ({ kind: 'exchange-meeting', subjectId: meeting.id })

ownMeetingRoutes.get(urls.mine.exchange.pattern, only('supporter'), async (c) => {
  const { today, actor, language } = c.var.desk
  const personId = actor?.personId ?? ''
  const span = { from: addDays(today, -60), to: addDays(today, 366) }
  const meetings = (await c.var.desk.read((tx, moment) => listMeetings(tx, moment, span))).filter(
    (meeting) => !meeting.cancelledAt && (meeting.onDay >= today || isRunBy(meeting, personId)),
  )
  const saved = c.req.query('saved') === 'yes'
  return page(c, { title: words(language).title }, <OwnPage {...{ meetings, personId, saved }} />)
})

ownMeetingRoutes.get(urls.mine.exchangeEdit.pattern, only('supporter'), async (c) => {
  const meeting = await findOwn(c)
  if (!meeting) return c.notFound()
  const place = { ...placeOf(meeting), initial: typedFromMeeting(meeting) }
  return formPage(c, meeting, await c.var.desk.read((tx, moment) => openForm(c, tx, moment, place)))
})

ownMeetingRoutes.post(urls.mine.exchangeEdit.pattern, only('supporter'), async (c) => {
  const meeting = await findOwn(c)
  if (!meeting) return c.notFound()
  const { language } = c.var.desk
  const form = readForm(c, meetingForm)
  const problems = form.ok ? meetingProblems(form.value) : form.problems
  const again = (told: OpenForm['form']['problems']) =>
    formPage(c, meeting, sameForm(c, placeOf(meeting), form.typed, told), true)
  if (!form.ok || problems.length > 0) return again(problemsInWords(language, problems, words(language).label))
  const who = { organisedBy: meeting.organisedBy, organisers: meeting.organisers.map(({ id }) => id) }
  const version = Number(c.var.typed?.get('version') ?? 0)
  const done = await changeOnce<'meanwhile'>(c, async (tx, moment) => {
    const outcome = await saveMeeting(tx, moment, { ...form.value, ...who }, { id: meeting.id, version })
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf(meeting))
    return { to: urls.mine.exchange({ saved: 'yes' }) }
  })
  return 'response' in done ? done.response : again([{ field: '', message: words(language).meanwhile }])
})

const isRunBy = ({ organisers }: Meeting, personId: string) => organisers.some(({ id }) => id === personId)

const findOwn = (c: HouseContext): Promise<Meeting | null> =>
  c.var.desk.read(async (tx, moment) => {
    const id = c.req.param('id') ?? ''
    const meeting = isId(id) ? await findMeeting(tx, moment, id) : null
    return meeting && isRunBy(meeting, c.var.desk.actor?.personId ?? '') ? meeting : null
  })

function formPage(c: HouseContext, meeting: Meeting, open: OpenForm, hasProblems = false) {
  const w = words(c.var.desk.language)
  return page(
    c,
    { title: w.edit, hasProblems },
    <MeetingFormPage
      title={w.edit}
      action={urls.mine.exchangeEdit({ id: meeting.id })}
      back={urls.mine.exchange()}
      open={open}
      version={String(c.var.typed?.get('version') ?? meeting.version)}
      graduates={null}
      cancel={null}
    />,
  )
}
