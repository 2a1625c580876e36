import type { Reason } from '#dispatch/index.ts'
import type { Mode, Topic } from '#register/vocabulary.ts'
import type { AgeRange, Company, Gender, Tongue } from '../vocabulary.ts'
import type { WeekPart } from './times.ts'

/** Why two are not to be introduced now, whatever anybody wishes. */
export interface HardFigures {
  'no-place-free': { held: number; atOnce: number }
  apart: Record<never, never>
  'open-already': Record<never, never>
  /** A hard rule of dispatch: rest, refusals, registration, ways. */
  register: Reason
}

/** What does not fit as it was said. Either side may think of it differently once it was talked over. */
export interface SoftFigures {
  company: { wished: readonly Company[] }
  mode: { wished: readonly Mode[] }
  tongue: { wished: readonly Tongue[] }
  time: { wished: readonly WeekPart[] }
  gender: { wished: readonly Gender[] }
  age: { wished: readonly AgeRange[] }
  'gender-of-seeker': Record<never, never>
  'age-of-seeker': Record<never, never>
  way: { minutes: number; limit: number }
  'said-no': { on: string }
}

/** What fits, in words and never added up. */
export interface FitFigures {
  company: { companies: readonly Company[] }
  topic: { topics: readonly Topic[] }
  mode: { modes: readonly Mode[] }
  tongue: { tongues: readonly Tongue[] }
  time: { parts: readonly WeekPart[] }
  gender: { gender: Gender }
  age: { age: AgeRange }
  near: { minutes: number }
}

/** What nobody has said, so that it is asked. */
export interface AskFigures {
  'gender-not-said': Record<never, never>
  'age-not-said': Record<never, never>
  'times-not-said': Record<never, never>
  'tongues-not-said': Record<never, never>
  'way-unknown': Record<never, never>
  'introduced-before': Record<never, never>
}

type Finding<F> = { [K in keyof F]: { rule: K; figures: F[K] } }[keyof F]
export type Hard = Finding<HardFigures>
export type Soft = Finding<SoftFigures>
export type Fit = Finding<FitFigures>
export type Ask = Finding<AskFigures>

export interface Fitting {
  hard: Hard[]
  soft: Soft[]
  fits: Fit[]
  asks: Ask[]
}
