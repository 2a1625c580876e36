import { heldTable, rowsOf, showsIn } from '#people/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { listHeldConsultations } from './held.queries.ts'
import { words } from './words.ts'

const titled = (id: keyof ReturnType<typeof words>['section']) => ({
  id,
  title: (language: Language) => words(language).section[id],
})

export const consultations = heldTable({
  ...titled('consultations'),
  tables: ['peer_consultation', 'peer_consultation_note'],
  read: listHeldConsultations,
  accounts: ['adviser_account_id', 'consent_by'],
  columns: (language) => {
    const { label, theme } = words(language)
    const { instant, day, choices } = showsIn(language)
    return {
      adviser_account_id_name: [label.adviser],
      asked_at: [label.askedAt, instant],
      topic: [label.topic],
      notes: [label.notes],
      themes: [label.themes, choices(theme)],
      consent_on: [label.consentOn, day],
      consent_by_name: [label.consentBy],
    }
  },
})

export const adviser = heldTable({
  ...titled('adviser'),
  tables: ['peer_adviser'],
  read: rowsOf('peer_adviser', 'said_at'),
  columns: (language) => {
    const { label } = words(language)
    const { instant } = showsIn(language)
    return { about: [label.about], said_at: [label.saidAt, instant], ended_at: [label.endedAt, instant] }
  },
})
