import { registerPeople } from '#people/index.ts'
import { recordAll } from '#platform/audit/record-all.ts'
import type { Verb } from '#platform/audit/verb-words.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ImportContext, WeighedRow } from '#platform/import/kind.ts'
import { recordCompletions } from '#training/index.ts'
import type { RosterRow } from './plan.ts'
import { insertEnrolments, insertTimes, insertWishedAreas, insertWishes } from './store.ts'
import type { RosterVerdict } from './weigh.ts'

interface Taken {
  personId: string
  row: RosterRow
  adds: RosterVerdict['adds']
}

/** Registers the people of a list, and adds to those on record what is new. */
export async function takeRoster(
  tx: Tx,
  moment: Moment,
  rows: readonly WeighedRow<RosterRow, RosterVerdict>[],
  { answers }: ImportContext,
): Promise<void> {
  const everybody = await withPeople(tx, moment, rows)
  const completions = everybody.flatMap(({ personId, adds }) => adds.completions.map((each) => ({ ...each, personId })))
  await recordCompletions(tx, moment, completions, 'import')
  const enrolled = everybody.filter(({ adds }) => adds.enrolment)
  const ids = await insertEnrolments(tx, moment, enrolled, answers.contract || null)
  const wished = everybody.filter(({ adds }) => adds.wishes)
  await insertWishes(tx, moment, wished)
  await insertWishedAreas(tx, moment, wished)
  const timed = everybody.filter(({ adds }) => adds.times)
  await insertTimes(tx, moment, timed)
  const event = (verb: Verb, personId: string) => about(verb, 'person', personId, personId)
  await recordAll(tx, moment, [
    ...enrolled.map(({ personId }, index) => about('enrol', 'enrolment', ids[index] as string, personId)),
    ...wished.map(({ personId }) => event('save-wishes', personId)),
    ...wished.filter(({ row }) => row.accommodations !== '').map((each) => event('save-accommodations', each.personId)),
    ...timed.map(({ personId }) => event('save-availability', personId)),
  ])
}

const about = (verb: Verb, subjectKind: string, subjectId: string, personId: string) => ({
  verb,
  subjectKind,
  subjectId,
  personId,
  channel: 'import' as const,
})

async function withPeople(
  tx: Tx,
  moment: Moment,
  rows: readonly WeighedRow<RosterRow, RosterVerdict>[],
): Promise<Taken[]> {
  const newcomers = rows.filter(({ verdict }) => verdict.will === 'add')
  const details = newcomers.map(({ value: { name, kana, email, phone, address, preferredChannel } }) => {
    return { name, kana, penName: '', email, phone, address, preferredChannel }
  })
  const ids = await registerPeople(tx, moment, details, 'import')
  const newIds = new Map(newcomers.map(({ line }, index) => [line, ids[index]]))
  return rows
    .filter(({ verdict }) => verdict.will !== 'nothing')
    .map(({ line, value, verdict }) => ({
      personId: (verdict.personId ?? newIds.get(line)) as string,
      row: value,
      adds: verdict.adds,
    }))
}
