export { changePerson } from './change-person.ts'
export { giveConsent } from './consents/give-consent.ts'
export { type Consent, type ConsentPurpose, consentPurposes, isAgreed } from './consents/rules.ts'
export { listConsents } from './consents/store.ts'
export { withdrawConsent } from './consents/withdraw-consent.ts'
export type { Eraser } from './data-wishes/eraser.ts'
export { decideDisclosure } from './disclosure/decide-disclosure.ts'
export {
  type DisclosedCard,
  disclosedCard,
  displayNameFor,
  listDisplayNames,
} from './disclosure/disclosed-card.ts'
export type { TopicNames } from './disclosure/fact-in-words.ts'
export { listHiddenContactFields } from './disclosure/hidden-contact-fields.ts'
export { type DisclosureAudience, shownTo } from './disclosure/rules.ts'
export { DisclosedCardView } from './disclosure/views/disclosed-card-view.tsx'
export { type Double, findDoubles, type Likeness, listDoubles, type Traits } from './find-doubles.ts'
export { findPerson, listPersonNames, type Person, type PersonName } from './find-person.ts'
export { personDetailsOf, personFields, personForm, personLabels, typedFromPerson } from './form.ts'
export type { HeldEntry, HeldSection } from './held/held-section.ts'
export { type PersonChannel, type PersonDetails, registerPerson } from './register-person.ts'
export { type Contact, type PreferredChannel, preferredChannels } from './rules.ts'
export { DoublesNotice } from './views/doubles-notice.tsx'
export { type ContactField, PersonFields } from './views/person-fields.tsx'
export { PersonSummary } from './views/person-summary.tsx'
export { RareCharactersNotice } from './views/rare-characters-notice.tsx'
export { type Words as PersonWords, words as personWords } from './words.ts'
