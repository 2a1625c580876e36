import type { MiddlewareHandler } from 'hono'
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import type { Language } from '../i18n/catalogue.ts'
import type { CodedProblem, Typed } from '../web/form.ts'
import type { HouseContext, HouseEnv } from '../web/house.ts'

/** What every question may know beside the answers; a journey adds its own words and lists. */
export interface Known {
  language: Language
  today: string
}

export interface AnswerLine {
  label: string
  /** An empty text means that nothing was said. Several lines are parted by line breaks. */
  value: string
}

/** One page of a journey. `A` are the answers of the whole journey; field names are unique within it. */
export interface Question<A, K extends Known = Known> {
  /** Its place in the address. */
  id: string
  title(known: K): string
  lead?(known: K): string
  /** Made with the builders in `web/fields.ts`. */
  fields: z.ZodObject
  labels(known: K): Record<string, string>
  View(props: { known: K }): VNode
  /** What the fields only show together. Fields that are wrong by themselves are missing from `answers`. */
  errors?(answers: Partial<A>, known: K): CodedProblem[]
  /** The id of the question after this one, null when it is the last; undefined for the one that follows in the list. */
  next?(answers: Partial<A>): string | null | undefined
  answer(answers: Partial<A>, known: K): AnswerLine[]
}

interface Address {
  (query?: Record<string, string | null>): string
  readonly pattern: string
}

export interface JourneyAddresses {
  start: Address
  step: { (names: { step: string }, query?: Record<string, string | null>): string; readonly pattern: string }
  check: Address
  send: Address
  discard: Address
}

type Bound = (names: Record<string, string>, query?: Record<string, string | null>) => string

/** Addresses with more names in them than the step: the code of the municipality, and what the journey is about. */
export type PlacedAddresses = { [name in keyof JourneyAddresses]: { readonly pattern: string } }

/** A journey whose addresses hold names that are only known when somebody asks. */
export type PlacedJourney<A, K extends Known = Known> = Omit<Journey<A, K>, 'addresses'> & {
  addresses: PlacedAddresses
}

export type BoundAddress = Bound & { readonly pattern: string }

/** A form of several pages that ends in "check your answers". Its draft is kept on the server, one for each account. */
export interface Journey<A, K extends Known = Known> {
  /** The kind of its draft. */
  kind: string
  questions: readonly Question<A, K>[]
  addresses: JourneyAddresses
  guard: MiddlewareHandler<HouseEnv>
  /** What the draft is about, where one person may have several under way. A uuid. */
  subject?(c: HouseContext): string | null
  know(c: HouseContext, tx: Tx, moment: Moment): Promise<K>
  /** Null, or the page that says why this account cannot begin. */
  closed?(c: HouseContext, known: K): Response | null
  /** What stands in the fields before anything is typed. */
  initial?(known: K): Typed
  title(known: K): string
  /** Said on the first page: what this is for, and what happens after sending. */
  Intro(props: { known: K }): VNode
  sendLabel(known: K): string
  /** Said above the button that sends. */
  beforeSending(known: K): string
  /** Takes the answers in. Answers of questions that do not apply are missing. A refusal is a sentence for the reader. */
  send(tx: Tx, moment: Moment, answers: Partial<A>, known: K): Promise<{ to: string } | { refused: string }>
}
