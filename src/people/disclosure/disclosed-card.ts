import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { listNameRows } from '../store.ts'
import { findDisclosableFacts } from './disclosure.queries.ts'
import { type Decisions, type DisclosableFacts, type DisclosureAudience, nameShownTo, shownTo } from './rules.ts'
import { findDecisions, listDecisions } from './store.ts'
import { words } from './words.ts'

export interface DisclosedCard {
  personId: string
  audience: DisclosureAudience
  /** Null where the person is known by no name: then `DisclosedCardView` says ピアサポーター. */
  shownName: string | null
  /** Exactly what may be shown. What is kept back or was never said is not in here. */
  shown: Partial<DisclosableFacts>
}

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** What this audience is told about a person. Hosts' and coordinators' pages show a person only through this. */
export async function disclosedCard(
  tx: Tx,
  moment: Safe,
  personId: string,
  audience: DisclosureAudience,
): Promise<DisclosedCard | null> {
  const facts = await findDisclosableFacts(tx, moment, personId)
  return facts && cardOf(personId, audience, facts, await findDecisions(tx, moment, personId))
}

export const cardOf = (
  personId: string,
  audience: DisclosureAudience,
  facts: DisclosableFacts,
  decisions: Decisions,
): DisclosedCard => ({
  personId,
  audience,
  shownName: nameShownTo(audience, facts, decisions),
  shown: shownTo(audience, facts, decisions),
})

/** The name by which an audience knows a person, or ピアサポーター in the reader's language. */
export const displayNameFor = (
  audience: DisclosureAudience,
  person: { name: string; penName: string },
  decisions: Decisions,
  language: Language,
): string => nameShownTo(audience, person, decisions) ?? words(language).someone

/** The same for many people, by id. */
export async function listDisplayNames(
  tx: Tx,
  moment: Pick<Moment, 'tenantId'>,
  personIds: readonly string[],
  audience: DisclosureAudience,
  language: Language,
): Promise<Map<string, string>> {
  const shown = await listShownNames(tx, moment, personIds, audience)
  return new Map([...shown].map(([id, name]) => [id, name ?? words(language).someone]))
}

/** The same without a word for who tells no name: then null. */
export async function listShownNames(
  tx: Tx,
  moment: Pick<Moment, 'tenantId'>,
  personIds: readonly string[],
  audience: DisclosureAudience,
): Promise<Map<string, string | null>> {
  if (personIds.length === 0) return new Map()
  const decisions = await listDecisions(tx, moment, personIds)
  const rows = await listNameRows(tx, moment, personIds)
  return new Map(rows.map((row) => [row.id, nameShownTo(audience, row, decisions.get(row.id) ?? new Map())]))
}
