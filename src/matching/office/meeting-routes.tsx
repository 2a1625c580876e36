import { Hono } from 'hono'
import { reasonInWords } from '#dispatch/index.ts'
import { closeForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { type CodedProblem, readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { urls } from '#urls.ts'
import { type ProposedPlace, placeText, proposePlaces } from '../introduction/meeting-place.ts'
import { closedInWords } from '../introduction/place-words.ts'
import { type MeetingRefusal, setMeeting } from '../introduction/set-meeting.ts'
import { findIntroduction } from '../introduction/store.ts'
import { introductionReaders } from '../sight/guards.ts'
import { farAhead } from './days.ts'
import { meetingForm } from './forms.ts'
import { type Again, placeOf, showIntroductionPage, typedAgain } from './show-introduction.tsx'
import { words } from './words.ts'

export const meetingRoutes = new Hono<HouseEnv>()

/** Settles a day; or, by the second button, looks for quiet places at the time typed in and settles nothing yet. */
meetingRoutes.post(urls.matching.meeting.pattern, introductionReaders, async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound()
  const form = readForm(c, meetingForm)
  const again = (problems: readonly CodedProblem[]) => typedAgain(c, 'meeting', form.typed, problems, w)
  if (!form.ok) return showIntroductionPage(c, again(form.problems))
  const { start, end, placeKey, place: note, ...meeting } = form.value
  const at = { onDay: meeting.onDay, startMinute: start, endMinute: end }
  if (end <= start) return showIntroductionPage(c, again([{ field: 'end', code: 'end-before-start' }]))
  const far = farAhead({ onDay: at.onDay }, c.var.desk.today)
  if (far.length > 0) return showIntroductionPage(c, again(far))
  const places = meeting.mode === 'in-person' ? await placesFor(c, id, at) : []
  if (c.var.typed?.get('look') === 'places') return showIntroductionPage(c, { ...again([]), places })
  const chosen = places.find(({ place }) => place.key === placeKey)
  if (chosen?.finding.closed)
    return showIntroductionPage(c, { ...closedThen(again([]), closedInWords(language, chosen.finding.closed)), places })
  const done = await changeOnce<MeetingRefusal>(c, async (tx, moment) => {
    const place = placeText(language, chosen?.place ?? null, note)
    const outcome = await setMeeting(tx, moment, id, { ...at, mode: meeting.mode, place })
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf('meeting', id))
    return { to: urls.matching.introduction({ id }) }
  })
  if ('response' in done) return done.response
  const { refused } = done
  const lines =
    refused.because === 'rules'
      ? refused.reasons.map((reason) => reasonInWords(language, reason))
      : [w.refused['not-now']]
  return showIntroductionPage(c, { ...again([]), lines })
})

const placesFor = (c: HouseContext, id: string, at: Parameters<typeof proposePlaces>[4]): Promise<ProposedPlace[]> =>
  c.var.desk.read(async (tx, moment) => {
    const one = isId(id) ? await findIntroduction(tx, moment, id) : null
    return one ? proposePlaces(tx, moment, c.var.desk.language, one, at) : []
  })

/** The place that was chosen is not open at the time that was typed since. */
function closedThen({ form, ...again }: ReturnType<typeof typedAgain>, message: string): Again {
  return { ...again, form: { ...form, form: { ...form.form, problems: [{ field: 'placeKey', message }] } } }
}
