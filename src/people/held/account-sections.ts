import { roleWords } from '#platform/accounts/role-words.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import {
  listOwnAccounts,
  listOwnDrafts,
  listOwnFeeds,
  listOwnMail,
  listOwnPasskeys,
  listOwnSessions,
} from './held.queries.ts'
import type { HeldSection } from './held-section.ts'
import { heldTable } from './held-table.ts'
import { showsIn } from './shows.ts'
import { words } from './words.ts'

const titled = (id: keyof ReturnType<typeof words>['section']) => ({
  id,
  title: (language: Language) => words(language).section[id],
})

const account = heldTable({
  ...titled('account'),
  tables: ['account', 'account_role'],
  read: listOwnAccounts,
  columns: (language) => {
    const { label, languageName } = words(language)
    const show = showsIn(language)
    return {
      name: [label.name],
      email: [label.email],
      language: [label.language, show.choice(languageName)],
      roles: [label.roles, show.choices(roleWords(language))],
      has_password: [label.hasPassword, show.yesNo],
      totp_confirmed_at: [label.secondStepAt, show.instant],
      created_at: [label.createdAt, show.instant],
      closed_at: [label.closedAt, show.instant],
    }
  },
})

const sessions = heldTable({
  ...titled('sessions'),
  tables: ['session'],
  read: listOwnSessions,
  columns: (language) => {
    const { label } = words(language)
    const { instant } = showsIn(language)
    return {
      created_at: [label.happenedAt, instant],
      seen_at: [label.seenAt, instant],
      ended_at: [label.endedAt, instant],
    }
  },
})

const passkeys = heldTable({
  ...titled('passkeys'),
  tables: ['passkey'],
  read: listOwnPasskeys,
  columns: (language) => {
    const { label } = words(language)
    const { instant } = showsIn(language)
    return { label: [label.name], created_at: [label.createdAt, instant], used_at: [label.seenAt, instant] }
  },
})

const feeds = heldTable({
  ...titled('feeds'),
  tables: ['calendar_feed'],
  read: listOwnFeeds,
  columns: (language) => {
    const { label } = words(language)
    const { instant } = showsIn(language)
    return { created_at: [label.createdAt, instant], ended_at: [label.endedAt, instant] }
  },
})

const mail = heldTable({
  ...titled('mail'),
  tables: ['mail'],
  read: listOwnMail,
  columns: (language) => {
    const { label } = words(language)
    const { instant } = showsIn(language)
    return { subject: [label.subject], body: [label.body], to: [label.email], sent_at: [label.sentAt, instant] }
  },
})

const drafts = heldTable({
  ...titled('drafts'),
  tables: ['draft'],
  read: listOwnDrafts,
  columns: (language) => {
    const { label, listComma } = words(language)
    const typed = (content: unknown) =>
      Object.values((content ?? {}) as Record<string, string[]>)
        .flat()
        .filter(Boolean)
        .join(listComma)
    return { content: [label.content, typed], saved_at: [label.savedAt, showsIn(language).instant] }
  },
})

/** What is held so that a person can sign in and be told. Secrets and their digests are not read out. */
export const accountSections: readonly HeldSection[] = [account, sessions, passkeys, feeds, mail, drafts]
