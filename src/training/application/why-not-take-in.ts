import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { findParticipantOfPerson } from '../participant/store.ts'
import { holds } from '../rules.ts'
import { runState } from '../run/rules.ts'
import { listCompletions } from '../store.ts'
import type { Acceptance } from './accept-application.ts'
import type { Application } from './record.ts'
import { placesLeft, whyNotAccept } from './rules.ts'
import type { ApplicantsRun } from './run-facts.queries.ts'

/** Gathers the facts for the rule: places, the earlier course, whether the person takes part already. */
export async function whyNotTakeIn(
  tx: Tx,
  moment: Moment,
  application: Application,
  run: ApplicantsRun,
  by: Acceptance,
) {
  const there = by.personId ? await findParticipantOfPerson(tx, moment, run.id, by.personId) : undefined
  return whyNotAccept({
    state: application.state,
    isRunOver: ['finished', 'reviewed', 'called-off'].includes(runState(run, moment.today)),
    placesLeft: placesLeft(run),
    isOverCapacityMeant: by.isOverCapacityMeant,
    hasEarlierCourse: await hasEarlierCourse(tx, moment, run, by.personId),
    isWaived: by.waivedBecause !== '',
    takesPart: there !== undefined && there !== null && there.ended_at === null,
  })
}

async function hasEarlierCourse(tx: Tx, moment: Moment, run: ApplicantsRun, personId: string | null) {
  if (run.requiresKind === null) return true
  const completions = personId ? await listCompletions(tx, moment, [personId]) : []
  return completions.some((each) => each.courseKind === run.requiresKind && holds(each, moment.today))
}
