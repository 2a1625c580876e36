import {
  type FeelingAnswer,
  holdDebrief,
  holdTalk,
  lookBackAsStaff,
  lookBackAsSupporter,
  sayFeeling,
} from '#followup/index.ts'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { followup, turnOf } from './followup-words.ts'
import type { FoundTown } from './found-town.ts'
import type { Gathered } from './gather-cast.ts'
import { isCancelled } from './past-rows.ts'
import type { PastVisit } from './past-visits.ts'
import type { On, Stage } from './stage.ts'

/** Null where nothing was said, as is anybody's right. */
const before: (FeelingAnswer | null)[] = [
  'fine',
  'so-so',
  null,
  'fine',
  'uneasy',
  'so-so',
  'fine',
  null,
  'so-so',
  'want-to-talk',
]
const after: (FeelingAnswer | null)[] = ['fine', 'fine', 'so-so', null, 'fine', 'want-to-talk', 'so-so']

interface Place {
  visit: PastVisit
  person: Gathered
  /** Counts the places of the year, so that each is a little different. */
  turn: number
}

/** Feelings, look-backs and talks around the visits of the year so far. One talk is overdue: the staff's to hold. */
export async function playAfterwards(stage: Stage, town: FoundTown, visits: PastVisit[]): Promise<void> {
  const waiting = visits.findLast((visit) => !isCancelled(visit) && visit.staffId === town.accounts.followUp)
  const places = visits.flatMap((visit) => visit.people.map((person) => ({ visit, person })))
  await stage.playMany(async (tx, at) => {
    for (const [turn, place] of places.entries()) {
      const around = new Around(tx, at, { ...place, turn })
      await around.sayBefore()
      if (isCancelled(place.visit)) continue
      await around.lookBack()
      if (place.visit !== waiting) await around.debrief(stage.today)
    }
    for (const visit of visits.filter((each) => !isCancelled(each))) await lookBackWithStaff(tx, at, visit)
  })
}

class Around {
  constructor(
    readonly tx: Tx,
    readonly at: (on: On) => Moment,
    readonly place: Place,
  ) {}

  /** Some by themselves, some by telephone; whoever is uneasy or wishes to talk is called back. */
  async sayBefore(): Promise<void> {
    const { visit, turn } = this.place
    const isResting = isCancelled(visit) === 'health-and-rest'
    const answer = isResting ? 'rather-rest' : (before[turn % before.length] ?? null)
    if (answer === null) return
    const channel = turn % 5 === 2 ? 'phone' : 'online'
    const moment = channel === 'phone' ? this.#staffOn(visit.onDay, 8) : this.#personOn(visit.onDay, 8)
    await sayFeeling(this.tx, moment, { ...this.#whose(), when: 'before', answer, channel })
    if (answer === 'uneasy')
      await holdTalk(this.tx, this.#staffOn(visit.onDay, 9), { ...this.#whose(), channel: 'phone' })
  }

  /** Two of three look back; a wish for a talk is met on the next day. */
  async lookBack(): Promise<void> {
    const { visit, turn } = this.place
    if (turn % 3 === 2) return
    const feeling = after[turn % after.length] ?? null
    const happened = turn % 11 === 4 ? ('differently' as const) : ('as-agreed' as const)
    const answers = { happened, heavy: turnOf(followup.heavy, turn) }
    const wantsTalk = feeling === 'want-to-talk'
    const said = { ...this.#whose(), answers, feeling, wantsTalk, channel: 'online' as const }
    await lookBackAsSupporter(this.tx, this.#personOn(visit.onDay, 19), said)
    if (wantsTalk)
      await holdTalk(this.tx, this.#staffOn(addDays(visit.onDay, 1), 10), { ...this.#whose(), channel: 'phone' })
  }

  async debrief(today: string): Promise<void> {
    const { visit, turn } = this.place
    const heldOn = addDays(visit.onDay, 1 + (turn % 4))
    const nextSteps = turnOf(followup.nextSteps, turn)
    const isRecent = addDays(visit.onDay, 30) > today
    await holdDebrief(this.tx, this.#staffOn(heldOn, 11), {
      ...this.#whose(),
      heldOn,
      declined: turn % 8 === 3,
      nextSteps,
      nextTalkOn: nextSteps && isRecent ? addDays(today, 2 + (turn % 12)) : null,
      coordinatorReads: nextSteps !== '' && turn % 2 === 0,
      channel: turn % 3 === 0 ? 'meeting' : 'phone',
    })
  }

  #whose = () => ({ visitId: this.place.visit.visitId, personId: this.place.person.personId })
  #personOn = (day: string, hour: number) => this.at({ day, hour, actorId: this.place.person.accountId })
  #staffOn = (day: string, hour: number) => {
    const actorId = this.place.visit.staffId
    return { ...this.at({ day, hour, actorId }), actorId }
  }
}

async function lookBackWithStaff(tx: Tx, at: (on: On) => Moment, { at: turn, ...visit }: PastVisit): Promise<void> {
  if (turn % 4 === 1) return
  const moment = { ...at({ day: visit.onDay, hour: 18, actorId: visit.staffId }), actorId: visit.staffId }
  const answers = {
    happened: 'as-agreed' as const,
    said: turnOf(followup.said, turn),
    nextTime: turnOf(followup.nextTime, turn),
  }
  await lookBackAsStaff(tx, moment, { visitId: visit.visitId, answers, wantsTalk: false })
}
