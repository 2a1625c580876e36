import type { Verb } from './audit/verb-words.ts'
import type { Actor } from './auth/actor.ts'
import type { Keys } from './auth/keys.ts'
import type { Tx } from './database/db.ts'
import type { Language } from './i18n/catalogue.ts'

export interface Tenant {
  id: string
  code: string
  kind: 'installation' | 'municipality' | 'prefecture' | 'state'
  nameJa: string
  nameEn: string
}

/** What a verb needs to know of the moment: when it is, where we are, who acts, and how secrets are kept. */
export interface Moment {
  now: string
  today: string
  tenantId: string
  actorId: string | null
  keys: Keys
  tell: Tell
}

/** Tells those who listen (wired in `app.ts`) that something was recorded, inside the same transaction. */
export type Tell = (tx: Tx, moment: Moment, event: RecordedEvent) => Promise<void>

export type Channel = 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'

export interface RecordedEvent {
  verb: Verb
  subjectKind: string
  subjectId: string | null
  personId?: string | null
  channel?: Channel
  details?: Record<string, string | number | boolean | null>
}

export interface Display {
  language: Language
  textSize: 'normal' | 'large' | 'largest'
  furigana: boolean
  /** No pictures, no motion, no colour that calls. */
  quiet: boolean
}

/** One request at the counter: the moment, the reader's display wishes, and the doors to the database. */
export interface Desk {
  now: string
  today: string
  display: Display
  language: Language
  tenant: Tenant | null
  actor: Actor | null
  keys: Keys
  /** Reads inside the wall of the actor's municipality. Throws when nobody is signed in. */
  read<T>(work: (tx: Tx, moment: Moment) => Promise<T>): Promise<T>
  /** The same for changes; on a server, reads may one day go elsewhere. */
  change<T>(work: (tx: Tx, moment: Moment) => Promise<T>): Promise<T>
  /** `read` for a single statement, in one round trip to the database. A second one throws transaction-over. */
  ask<T>(work: (tx: Tx, moment: Moment) => Promise<T>): Promise<T>
}
