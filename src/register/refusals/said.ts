import { z } from 'zod'
import { type Area, getOrganisationName, listAreas, listHostChoices } from '#organisations/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { urls } from '#urls.ts'
import type { Said } from '../said/said.ts'
import { activities, audiences, topics } from '../vocabulary.ts'
import { words } from '../words.ts'
import { saveRefusals } from './save-refusals.ts'
import { findRefusals, type Refusals } from './store.ts'
import { RefusalFields } from './views/refusal-fields.tsx'

export interface RefusalsLoaded {
  refusals: Refusals
  areas: Area[]
  organisations: { id: string; name: string }[]
}

const schema = z.object({
  topics: field.choices(topics),
  activities: field.choices(activities),
  audiences: field.choices(audiences),
  areas: field.ids(),
  organisations: field.ids(),
})

export const refusals: Said<z.infer<typeof schema>, RefusalsLoaded> = {
  kind: 'refusals',
  own: urls.mine.refusals,
  proxy: urls.people.refusals,
  schema,
  words: (language) => words(language).refusals,
  load: async (tx, moment, { personId }) => {
    const before = await findRefusals(tx, moment, personId)
    const organisations = await organisationsToChoose(tx, moment, before.organisationIds)
    return { refusals: before, areas: await listAreas(tx, moment), organisations }
  },
  initial: ({ refusals: before }) => ({
    topics: before.topics,
    activities: before.activities,
    audiences: before.audiences,
    areas: before.areaIds,
    organisations: before.organisationIds,
  }),
  check: ({ areas, organisations }, loaded) => {
    const isKnown = (known: { id: string }[]) => (id: string) => known.some((each) => each.id === id)
    const problems: CodedProblem[] = []
    if (!areas.every(isKnown(loaded.areas))) problems.push({ field: 'areas', code: 'not-a-choice' })
    if (!organisations.every(isKnown(loaded.organisations)))
      problems.push({ field: 'organisations', code: 'not-a-choice' })
    return problems
  },
  save: (tx, moment, { personId }, { areas: areaIds, organisations: organisationIds, ...rest }, channel) =>
    saveRefusals(tx, moment, personId, { ...rest, areaIds, organisationIds }, channel),
  Fields: RefusalFields,
}

/** Those that take part today, and those already refused that no longer do. */
async function organisationsToChoose(tx: Tx, moment: Moment, refused: readonly string[]) {
  const choices = (await listHostChoices(tx, moment)).map(({ id, name }) => ({ id, name }))
  for (const id of refused)
    if (!choices.some((choice) => choice.id === id))
      choices.push({ id, name: await getOrganisationName(tx, moment, id) })
  return choices
}
