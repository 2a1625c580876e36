import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { urls } from '#urls.ts'
import { giveConsent } from '../consents/give-consent.ts'
import { type Consent, consentPurposes } from '../consents/rules.ts'
import { listConsents } from '../consents/store.ts'
import { withdrawConsent } from '../consents/withdraw-consent.ts'
import { askAboutData } from '../data-wishes/ask-about-data.ts'
import { wishKinds } from '../data-wishes/rules.ts'
import { decideDisclosure } from '../disclosure/decide-disclosure.ts'
import { disclosedCard } from '../disclosure/disclosed-card.ts'
import { decisionsOf, disclosureForm, typedFromDecisions } from '../disclosure/form.ts'
import type { Decisions, DisclosableFacts } from '../disclosure/rules.ts'
import { findDecisions } from '../disclosure/store.ts'
import { DisclosureTable } from '../disclosure/views/disclosure-page.tsx'
import type { PeopleWiring } from '../wiring.ts'
import type { ToldForm } from './told-form.ts'
import { ConsentFields, ConsentStates } from './views/consent-fields.tsx'
import { WishBeforehand, WishFields } from './views/wish-fields.tsx'
import { words } from './words.ts'

interface Told {
  facts: Partial<DisclosableFacts>
  decisions: Decisions
}

/** Shows the values that the coordinator may see, and no others. */
export const disclosureTold = ({ topicNames }: PeopleWiring): ToldForm<typeof disclosureForm, Told> => ({
  address: urls.people.disclosure,
  kind: 'disclosure-told',
  title: (language) => words(language).disclosure,
  schema: disclosureForm,
  load: async (tx, moment, personId) => ({
    facts: (await disclosedCard(tx, moment, personId, 'coordinator'))?.shown ?? {},
    decisions: await findDecisions(tx, moment, personId),
  }),
  initial: ({ decisions }) => typedFromDecisions(decisions),
  save: (tx, moment, personId, said, channel) => decideDisclosure(tx, moment, personId, decisionsOf(said), channel),
  fields: ({ facts }, language) => (
    <DisclosureTable facts={facts} topicNames={topicNames(language)} untold={words(language).keptBack} />
  ),
})

const consentSaid = z.object({ purpose: field.choice(consentPurposes), answer: field.choice(['give', 'withdraw']) })

export const consentTold: ToldForm<typeof consentSaid, Consent[]> = {
  address: urls.people.consents,
  kind: 'consent-told',
  title: (language) => words(language).consents,
  schema: consentSaid,
  load: listConsents,
  initial: () => ({}),
  save: (tx, moment, personId, { purpose, answer }, channel) =>
    (answer === 'give' ? giveConsent : withdrawConsent)(tx, moment, personId, purpose, channel),
  above: (consents) => <ConsentStates consents={consents} />,
  fields: () => <ConsentFields />,
}

const wishSaid = z.object({ kind: field.choice(wishKinds), words: field.text(2000) })

export const wishTold: ToldForm<typeof wishSaid, null> = {
  address: urls.people.wishAboutData,
  kind: 'wish-about-data-told',
  title: (language) => words(language).wish,
  schema: wishSaid,
  load: async () => null,
  initial: () => ({}),
  save: (tx, moment, personId, said, channel) => askAboutData(tx, moment, personId, said.kind, said.words, channel),
  above: () => <WishBeforehand />,
  fields: () => <WishFields />,
}
