import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import type { MatchFacts, Told } from '../facts.queries.ts'
import { expireIntroductions } from '../introduction/expire.ts'
import { openOf } from '../introduction/introduce.ts'
import { giverKeyOf } from '../introduction/rules/giver-key.ts'
import { seekingStage } from '../introduction/rules/stage.ts'
import { inDailyOrder } from '../rules/daily-order.ts'
import type { Fitting } from '../rules/finding.ts'
import { fitsAsSaid, judgeFit, mayIntroduce } from '../rules/judge.ts'
import { planRound } from '../rules/round.ts'
import type { TalkFirst } from '../rules/talk-first.ts'
import { factsInSight } from '../sight/facts-in-sight.queries.ts'
import type { Seer } from '../sight/sight.queries.ts'
import { listTalkedOn } from '../talk.ts'
import { listTalked, type Talked, talkFirstOf } from '../talked.ts'
import { lastHeardOn, listNewsAt } from '../telling/news.ts'

export type SeekerFound = MatchFacts['seekers'][number]
export interface Option {
  told: Told
  fitting: Fitting
  /** With whom to talk before the two are introduced. */
  talk: TalkFirst[]
}

export async function loadList(tx: Tx, moment: Moment, seer: Seer, language: Language) {
  const facts = await factsInSight(tx, moment, seer, language)
  const talked = await listTalkedOn(tx, moment)
  const told = await listNewsAt(tx, moment)
  return facts.seekers.map((found) => {
    const talkedOn = talked.get(found.seeking.id) ?? null
    const { isClosed, id, sentAt } = found.seeking
    const toldOn = lastHeardOn(told.get(id), sentAt, talkedOn)
    return { ...found, talkedOn, toldOn, stage: seekingStage({ ...found, isClosed, talkedOn }, moment.now) }
  })
}
export type Listed = Awaited<ReturnType<typeof loadList>>[number]

/** Who could be introduced to one seeker: those who fit, those who would fit unless, and those left out, with reasons. */
export function optionsFor(facts: MatchFacts, seeker: SeekerFound, talked: Talked, seed: string) {
  const all: Option[] = inDailyOrder(facts.givers, seed, ({ giver }) => giver.key).map((told) => {
    const fitting = judgeFit(seeker.facts, told.giver, facts.ground)
    return { told, fitting, talk: talkFirstOf(talked, seeker.facts, told.giver) }
  })
  return {
    fitting: all.filter(({ fitting }) => fitsAsSaid(fitting)),
    soft: all.filter((one) => mayIntroduce(one.fitting) && !fitsAsSaid(one.fitting) && !isAnotherKind(one)),
    leftOut: all.filter((one) => !mayIntroduce(one.fitting) || isAnotherKind(one)),
  }
}

/** There are many places: one that offers none of the company that was wished for is named on request only. */
const isAnotherKind = ({ told, fitting }: Option) =>
  told.giver.side === 'place' && fitting.soft.some(({ rule }) => rule === 'company')

/** Proposals for everybody who waits: nobody beyond the number they set, a choice for all before more for some. */
export async function loadRound(tx: Tx, moment: Moment, seer: Seer, language: Language) {
  await expireIntroductions(tx, moment)
  const facts = await factsInSight(tx, moment, seer, language)
  const most = await numberSettingOn(tx, moment.tenantId, 'matching-most-open', moment.today)
  const talked = await listTalked(tx, moment)
  const ready = facts.seekers.filter(({ seeking, introductions }) => {
    const talkedOn = talked.wishes.get(seeking.id) ?? null
    const stage = seekingStage({ isClosed: seeking.isClosed, talkedOn, introductions }, moment.now)
    return talkedOn !== null && ['talking', 'introduced', 'looking-again'].includes(stage)
  })
  const judged = ready.flatMap((seeker) =>
    facts.givers.map((told) => ({
      seeker,
      told,
      fitting: judgeFit(seeker.facts, told.giver, facts.ground),
      talk: talkFirstOf(talked, seeker.facts, told.giver),
    })),
  )
  const fitting = judged.filter((pair) => fitsAsSaid(pair.fitting))
  const chosen = planRound({
    seekers: ready.map(({ facts, introductions }) => ({ ...facts, open: openOf(introductions, moment.now) })),
    givers: facts.givers.map(({ giver }) => ({
      key: giver.key,
      free: giver.atOnce === null ? null : Math.max(0, giver.atOnce - giver.held),
    })),
    pairs: fitting.map(({ seeker, told, fitting }) => ({
      seekerId: seeker.seeking.id,
      giverKey: told.giver.key,
      wishesMet: fitting.fits.length,
    })),
    most,
    today: moment.today,
  })
  const isChosen = (seekerId: string, key: string) =>
    chosen.some((pair) => pair.seekerId === seekerId && pair.giverKey === key)
  const pairs = fitting.filter(({ seeker, told }) => isChosen(seeker.seeking.id, told.giver.key))
  const without = ready.filter(
    (one) =>
      openOf(one.introductions, moment.now) < most && !pairs.some(({ seeker }) => seeker.seeking.id === one.seeking.id),
  )
  return { pairs, without }
}

export const toldOf = (facts: MatchFacts, one: Parameters<typeof giverKeyOf>[0]) =>
  facts.givers.find(({ giver }) => giver.key === giverKeyOf(one))
