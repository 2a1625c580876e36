import type { VNode } from 'preact'
import type { z } from 'zod'
import type { PersonChannel } from '#people/index.ts'
import type { LookPage } from '#platform/audit/look-pages.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'

/** Whose it is. `name` is there where somebody else is typing. */
export interface Whose {
  personId: string
  name: string | null
  /** Who types for somebody else, where that matters for what they may see. */
  typist?: Actor
}

export interface SaidWords {
  /** On the button, where it does not simply save. */
  save?: string
  title: string
  lead: string
  label: Record<string, string>
}

export interface ShownSaid<L> {
  loaded: L
  typed: Typed
  /** Names of the fields that need another look. */
  toCheck: readonly string[]
  whose: Whose
  today: string
  language: Language
}

type Query = { saved: string }

/**
 * Something a person says about themselves: one form, filled in by the person on a page of their own, or by a
 * coordinator who was told it. `V` is what the form says, `L` what is there already and what can be chosen.
 */
export interface Said<V, L> {
  kind: LookPage
  own: { (query?: Query): string; readonly pattern: string }
  proxy: { (names: { id: string }, query?: Query): string; readonly pattern: string }
  schema: z.ZodType<V>
  words(language: Language): SaidWords
  load(tx: Tx, moment: Moment, whose: Whose): Promise<L>
  initial(loaded: L): Typed
  /** What the schema cannot know. */
  check?(value: V, loaded: L, today: string): CodedProblem[]
  /** The same form with more room in it, where the reader asked for that instead of sending it. */
  more?(typed: Typed): Typed | null
  save(tx: Tx, moment: Moment, whose: Whose, value: V, channel: PersonChannel, loaded: L): Promise<void>
  Fields(shown: ShownSaid<L>): VNode | null
  /** Above the form and outside of it. */
  Above?(shown: ShownSaid<L>): VNode | null
  /** After saving the form opens again, because there may be more to add. */
  stays?: boolean
}
