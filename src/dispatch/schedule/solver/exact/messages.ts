import type { Instance, Plan } from '../instance.ts'
import type { Proving } from './stages.ts'

export interface ProofTask {
  number: number
  instance: Instance
  warm: Plan
  milliseconds: number
  isRelaxed: boolean
}

export type FromProver =
  | { kind: 'ready' }
  | { kind: 'stage'; number: number; proving: Proving }
  | { kind: 'done'; number: number }
  | { kind: 'failed'; number: number; message: string }
