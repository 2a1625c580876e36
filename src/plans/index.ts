export { enterActual } from './enter-actual.ts'
export type { Side } from './rules.ts'
export { setTargets } from './set-targets.ts'
export { setUpProgramme } from './set-up-programme.ts'
