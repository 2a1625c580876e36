import { Hono } from 'hono'
import { newToken } from '#platform/auth/keys.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { endIntroduction } from '../introduction/end-introduction.ts'
import { isOver } from '../introduction/rules/state.ts'
import { showIntroduction } from '../introduction/show.ts'
import type { Shown } from '../introduction/shown.ts'
import { findIntroduction, listIntroductions } from '../introduction/store.ts'
import { hearAnswer } from '../introduction/take-back.ts'
import { wishChange } from '../introduction/wish-change.ts'
import { IntroductionCard } from '../own/views/introduction-card.tsx'
import { words as ownWords } from '../own/words.ts'
import type { Giving } from '../readiness/store.ts'
import { listAnswers } from '../seeking/said.ts'
import { words } from './words.ts'

export const giverRoutes = new Hono<HouseEnv>()

type At = (names: { id: string }) => string
interface Doors {
  guard: ReturnType<typeof only>
  whose(c: HouseContext): Giving | null
  list: { (): string; readonly pattern: string }
  show: At & { readonly pattern: string }
  answer: At & { readonly pattern: string }
  end: At & { readonly pattern: string }
  talkOver: At & { readonly pattern: string }
  readiness: string
  title: 'peerTitle' | 'hostTitle'
}

const peers: Doors = {
  guard: only('supporter'),
  whose: (c) => (c.var.desk.actor?.personId ? { personId: c.var.desk.actor.personId } : null),
  list: urls.mine.fellows,
  show: urls.mine.fellow,
  answer: urls.mine.fellowAnswer,
  end: urls.mine.fellowEnd,
  talkOver: urls.mine.fellowTalkOver,
  readiness: urls.mine.readiness(),
  title: 'peerTitle',
}

const hosts: Doors = {
  guard: only('host'),
  whose: (c) => (c.var.desk.actor?.organisationId ? { organisationId: c.var.desk.actor.organisationId } : null),
  list: urls.hosting.trials,
  show: urls.hosting.trial,
  answer: urls.hosting.trialAnswer,
  end: urls.hosting.trialEnd,
  talkOver: urls.hosting.trialTalkOver,
  readiness: urls.hosting.readiness(),
  title: 'hostTitle',
}

for (const doors of [peers, hosts]) {
  giverRoutes.get(doors.list.pattern, doors.guard, (c) => list(c, doors, null))
  giverRoutes.get(doors.show.pattern, doors.guard, (c) => list(c, doors, c.req.param('id') ?? ''))
  giverRoutes.post(doors.answer.pattern, doors.guard, (c) =>
    change(c, doors, (tx, moment, id) =>
      hearAnswer(tx, moment, id, 'giver', String(c.var.typed?.get('answer') ?? ''), 'online'),
    ),
  )
  giverRoutes.post(doors.end.pattern, doors.guard, (c) =>
    change(c, doors, (tx, moment, id) => endIntroduction(tx, moment, id, 'giver', 'online')),
  )
  giverRoutes.post(doors.talkOver.pattern, doors.guard, (c) =>
    change(c, doors, (tx, moment, id) => wishChange(tx, moment, id, 'giver', 'online')),
  )
}

/** Introductions to one side; of the seeker they hold a code name until both wished to meet. */
export async function listShownTo(tx: Tx, moment: Moment, whose: Giving): Promise<Shown[]> {
  const own = await listIntroductions(tx, moment, whose)
  const answers = await listAnswers(
    tx,
    moment,
    own.map(({ seekingId }) => seekingId),
  )
  return own.map((one) => showIntroduction(moment, one, 'giver', { givers: [], answers: answers.get(one.seekingId) }))
}

async function list(c: HouseContext, doors: Doors, id: string | null): Promise<Response> {
  const whose = doors.whose(c)
  if (!whose) return c.notFound() as Response
  const { language } = c.var.desk
  const w = words(language)
  const all = await c.var.desk.read((tx, moment) => listShownTo(tx, moment, whose))
  const shown = id === null ? all : all.filter((one) => one.id === id)
  if (id !== null && shown.length === 0) return c.notFound() as Response
  const card = (one: Shown) => (
    <IntroductionCard
      key={one.id}
      w={ownWords(language)}
      language={language}
      shown={one}
      reader="giver"
      onceKey={newToken()}
      answer={doors.answer({ id: one.id })}
      end={doors.end({ id: one.id })}
      talkOver={doors.talkOver({ id: one.id })}
      href={id === null ? doors.show({ id: one.id }) : undefined}
    />
  )
  const under = shown.filter(({ state }) => !isOver(state))
  const open = [...under.filter(({ question }) => question), ...under.filter(({ question }) => !question)]
  const over = shown.filter(({ state }) => isOver(state))
  const back = id === null ? undefined : { href: doors.list(), label: w[doors.title] }
  return page(
    c,
    { title: w[doors.title] },
    <>
      <PageHeading title={w[doors.title]} lead={doors.title === 'hostTitle' ? w.hostLead : w.lead} back={back} />
      <p>
        <a href={doors.readiness}>{doors.title === 'hostTitle' ? w.hostReadiness : w.readiness}</a>
      </p>
      {open.length === 0 && id === null && <p>{w.none}</p>}
      {open.map(card)}
      {over.length > 0 && <h2>{w.over}</h2>}
      {over.map(card)}
    </>,
  )
}

async function change(
  c: HouseContext,
  doors: Doors,
  work: (tx: Tx, moment: Moment, id: string) => Promise<unknown>,
): Promise<Response> {
  const whose = doors.whose(c)
  const id = c.req.param('id') ?? ''
  if (!whose || !isId(id)) return c.notFound() as Response
  const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
    const one = await findIntroduction(tx, moment, id)
    const isOwn = 'personId' in whose ? one?.personId === whose.personId : one?.organisationId === whose.organisationId
    if (!isOwn) return { refused: 'unknown' }
    await work(tx, moment, id)
    return { to: doors.show({ id }) }
  })
  return 'response' in done ? done.response : (c.notFound() as Response)
}
