import type { Plan } from '../instance.ts'
import type { Aim } from './aims.ts'

/** One aim after the other: what was reached, and what no plan can pass while the aims before it stay as they are. */
export interface Stage {
  aim: Aim
  /** In the sense of `Aims`. */
  value: number
  bound: number | null
  isProven: boolean
}

export interface Proving {
  plan: Plan
  stages: Stage[]
}
