import { z } from 'zod'
import { field as read } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { type Decisions, decisionKey, disclosableFields, disclosureAudiences, isShown } from './rules.ts'
import type { Decision } from './store.ts'

const everyDecision = disclosableFields.flatMap((field) => disclosureAudiences.map((audience) => ({ field, audience })))

export const disclosureForm = z.object(
  Object.fromEntries(everyDecision.map(({ field, audience }) => [decisionKey(field, audience), read.yes()])),
)

export const decisionsOf = (value: z.infer<typeof disclosureForm>): Decision[] =>
  everyDecision.map((each) => ({ ...each, shown: value[decisionKey(each.field, each.audience)] === true }))

export const typedFromDecisions = (decisions: Decisions): Typed =>
  Object.fromEntries(
    everyDecision.map(({ field, audience }) => [
      decisionKey(field, audience),
      isShown(field, audience, decisions) ? ['yes'] : [],
    ]),
  )
