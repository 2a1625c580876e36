import { Hono } from 'hono'
import { newToken } from '#platform/auth/keys.ts'
import { forgetVisitor } from '#platform/drafts/forget-visitor.ts'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { dropCookie, keepCookie } from '#platform/web/cookies.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { limitedTries } from '#platform/web/limited.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { stepAside } from '#platform/web/visitor.ts'
import { PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { eraseSeeking } from '../erase/erase-seeking.ts'
import { endIntroduction } from '../introduction/end-introduction.ts'
import { findIntroduction } from '../introduction/store.ts'
import { hearAnswer } from '../introduction/take-back.ts'
import { wishChange } from '../introduction/wish-change.ts'
import { seekingForm, seekingProblems } from '../seeking/answers.ts'
import { closeSeeking, reopenSeeking } from '../seeking/close-seeking.ts'
import { areaNameIn, knowForSeeking } from '../seeking/known.ts'
import { currentToken, issueLink, seekingOfToken } from '../seeking/link.ts'
import { changeSeeking } from '../seeking/send-seeking.ts'
import { typedFromAnswers } from '../seeking/typed.ts'
import { ChangePage } from '../seeking/views/change-page.tsx'
import { comeAs, inOwnPlace, ownSeeking } from './access.ts'
import { leaveRoutes } from './leave-routes.ts'
import { loadOwnPage } from './load.ts'
import { takeRoutes } from './take-routes.tsx'
import { ErasePage } from './views/erase-page.tsx'
import { OwnPage } from './views/own-page.tsx'
import { words } from './words.ts'

export const ownRoutes = new Hono<HouseEnv>()
const { fellow } = urls.place
const cookieSeconds = 2 * 3600

const at = (c: HouseContext) => ({ code: c.var.place?.code ?? '', id: c.req.param('id') ?? '' })
const gone = (c: HouseContext) => {
  const w = words(c.var.desk.language)
  return page(c, { title: w.title, status: 404 }, <PageHeading title={w.title} lead={w.gone} />)
}

ownRoutes.get(fellow.with.pattern, inPlace, limitedTries('use-link'), async (c) => {
  const token = c.req.param('token') ?? ''
  const id = await c.var.desk.read((tx, moment) => seekingOfToken(tx, moment, token))
  if (!id) return gone(c)
  keepCookie(c, 'seeking', token, cookieSeconds)
  const { isOwn } = await comeAs(c, id)
  if (!isOwn && c.var.leftDesk) stepAside(c, true)
  return c.redirect(fellow.show({ code: c.var.place?.code ?? '', id }), 303)
})

ownRoutes.get(fellow.show.pattern, inOwnPlace, async (c) => {
  const { language } = c.var.desk
  const found = await c.var.desk.read(async (tx, moment) => {
    const seeking = await ownSeeking(c, tx, moment)
    const own = seeking && (await loadOwnPage(tx, moment, seeking, language))
    return own && { own, known: await knowForSeeking(c, tx, moment) }
  })
  if (!found) return gone(c)
  const w = words(language)
  return page(
    c,
    { title: w.title },
    <OwnPage
      w={w}
      language={language}
      code={at(c).code}
      own={found.own}
      areaName={areaNameIn(found.known)}
      onceKey={newToken}
      isSaved={c.req.query('saved') === 'yes'}
      isSignedIn={c.var.desk.actor !== null && c.var.desk.actor.personId === found.own.seeking.personId}
    />,
  )
})

ownRoutes.get(fellow.change.pattern, inOwnPlace, async (c) => {
  const found = await c.var.desk.read(async (tx, moment) => {
    const seeking = await ownSeeking(c, tx, moment)
    const own = seeking && (await loadOwnPage(tx, moment, seeking, c.var.desk.language))
    if (!own) return null
    const initial = typedFromAnswers(own.answers)
    const open = await openForm(c, tx, moment, { kind: 'seeking-change', subjectId: own.seeking.id, initial })
    return { known: await knowForSeeking(c, tx, moment), open }
  })
  if (!found) return gone(c)
  const { w } = found.known
  return page(
    c,
    { title: w.changed.title },
    <ChangePage {...found} action={fellow.change(at(c))} back={fellow.show(at(c))} />,
  )
})

ownRoutes.post(fellow.change.pattern, inOwnPlace, async (c) => {
  const form = readForm(c, seekingForm)
  const found = await c.var.desk.read(async (tx, moment) => {
    const seeking = await ownSeeking(c, tx, moment)
    return seeking && { seeking, known: await knowForSeeking(c, tx, moment) }
  })
  if (!found) return gone(c)
  const { known, seeking } = found
  const place = { kind: 'seeking-change', subjectId: seeking.id }
  const problems = form.ok ? seekingProblems(form.value) : form.problems
  if (!form.ok || problems.length > 0) {
    const open = sameForm(c, place, form.typed, problemsInWords(known.language, problems, known.w.label))
    const title = known.w.changed.title
    return page(
      c,
      { title, hasProblems: true },
      <ChangePage known={known} open={open} action={fellow.change(at(c))} back={fellow.show(at(c))} />,
    )
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await changeSeeking(tx, moment, seeking.id, form.value, { channel: 'online', toldOn: null })
    await closeForm(c, tx, moment, place)
    return { to: fellow.show(at(c), { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : gone(c)
})

/** A change on the own page, where the introduction in the address is one of this person's. */
const post = (pattern: string, work: OwnWork) =>
  ownRoutes.post(pattern, inOwnPlace, async (c) => {
    const done = await changeOnce<'gone'>(c, async (tx, moment) => {
      const seeking = await ownSeeking(c, tx, moment)
      const introduction = c.req.param('introduction')
      if (!seeking) return { refused: 'gone' }
      if (introduction !== undefined) {
        const one = isId(introduction) ? await findIntroduction(tx, moment, introduction) : null
        if (one?.seekingId !== seeking.id) return { refused: 'gone' }
      }
      await work(c, tx, moment, seeking.id, introduction ?? '')
      return { to: fellow.show(at(c), { saved: 'yes' }) }
    })
    return 'response' in done ? done.response : gone(c)
  })
type Change = Parameters<HouseContext['var']['desk']['change']>[0]
type OwnWork = (
  c: HouseContext,
  tx: Parameters<Change>[0],
  moment: Parameters<Change>[1],
  id: string,
  introduction: string,
) => Promise<unknown>

post(fellow.answer.pattern, (c, tx, moment, _, introduction) =>
  hearAnswer(tx, moment, introduction, 'seeker', String(c.var.typed?.get('answer') ?? ''), 'online'),
)
post(fellow.end.pattern, (_c, tx, moment, _, introduction) =>
  endIntroduction(tx, moment, introduction, 'seeker', 'online'),
)
post(fellow.talkOver.pattern, (_c, tx, moment, _, introduction) =>
  wishChange(tx, moment, introduction, 'seeker', 'online'),
)
post(fellow.stop.pattern, (_c, tx, moment, id) => closeSeeking(tx, moment, id, 'seeker'))
post(fellow.again.pattern, (_c, tx, moment, id) => reopenSeeking(tx, moment, id))
post(fellow.link.pattern, async (c, tx, moment, id) => {
  await issueLink(tx, moment, id)
  keepCookie(c, 'seeking', (await currentToken(tx, moment, id)) ?? '', cookieSeconds)
})

ownRoutes.get(fellow.erase.pattern, inOwnPlace, async (c) => {
  const seeking = await c.var.desk.read((tx, moment) => ownSeeking(c, tx, moment))
  if (!seeking) return gone(c)
  const w = words(c.var.desk.language)
  return page(c, { title: w.eraseTitle }, <ErasePage w={w} action={fellow.erase(at(c))} back={fellow.show(at(c))} />)
})

ownRoutes.post(fellow.erase.pattern, inOwnPlace, async (c) => {
  const w = words(c.var.desk.language)
  const isGone = await c.var.desk.change(async (tx, moment) => {
    const seeking = await ownSeeking(c, tx, moment)
    if (seeking) await eraseSeeking(tx, moment, seeking.id)
    return seeking !== null
  })
  if (!isGone) return gone(c)
  dropCookie(c, 'seeking')
  await forgetVisitor(c)
  return page(c, { title: w.title }, <PageHeading title={w.erased} />)
})

ownRoutes.route('/', leaveRoutes)
ownRoutes.route('/', takeRoutes)
