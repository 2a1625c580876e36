import type { Highs, Model as HighsModel, Solution } from 'highs'
import { check } from '../check/check.ts'
import { compile } from '../engine/compile.ts'
import { load } from '../engine/plan.ts'
import { State } from '../engine/state.ts'
import type { Aims, Instance, Plan } from '../instance.ts'
import { type Aim, costsOf } from './aims.ts'
import { columnsOf, planFrom } from './columns.ts'
import { type Formulation, formulate } from './formulation.ts'
import type { Proving, Stage } from './proving.ts'

export type { Proving, Stage } from './proving.ts'

/** What is done: every aim in turn to its proven best, or only bounds by the relaxation for what is too large. */
export interface ProofSettings {
  aims: readonly Aim[]
  isRelaxed: boolean
  now: () => number
  /** The moment, by `now`, at which it should be over. */
  until: number
}

/** The aims that say anything about this instance. */
export const aimsToProve = ({ keep, previous }: Instance): Aim[] => [
  ...(keep.length > 0 ? (['kept'] as const) : []),
  'cover',
  ...(previous ? (['changes'] as const) : []),
  'fair',
  'quality',
]

/**
 * Proves aim after aim. Between them stands a row "the aim before is at least its best, less a half": aims are whole
 * numbers, and a row as narrow as the solver's own tolerance gives false answers. An answer counts only when the checker
 * accepts the plan, its aims are counted anew, and the bound is a number.
 */
export function* proveStages(
  highs: Highs,
  instance: Instance,
  warm: Plan,
  settings: ProofSettings,
): Generator<Proving> {
  const formulation = formulate(compile(instance))
  const most = formulation.model.changesAtMost
  let best = { plan: warm, aims: check(instance, warm).aims }
  const stages: Stage[] = []
  if (formulation.program.columns === 0) {
    yield {
      plan: warm,
      stages: settings.aims.map((aim) => ({ aim, value: best.aims[aim], bound: best.aims[aim], isProven: true })),
    }
    return
  }
  const solver = highs.createModel(dataOf(highs, formulation, settings.isRelaxed))
  try {
    solver.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, mip_heuristic_effort: 0.2 })
    for (const aim of settings.aims) {
      const reached = signOf(aim) === 1 ? best.aims[aim] : most - best.aims[aim]
      const found = solveOne(highs, solver, formulation, { plan: best.plan, own: reached }, aim, settings)
      const { bound } = found
      if (found.plan) best = better(instance, best, found.plan, aim)
      const value = best.aims[aim]
      const reachable = bound === null ? null : signOf(aim) === 1 ? bound : most - bound
      stages.push({ aim, value, bound: reachable, isProven: reachable === value })
      yield { plan: best.plan, stages: [...stages] }
      if (reachable !== value) return
      const costs = costsOf(formulation, aim)
      const own = signOf(aim) === 1 ? value : most - value
      keepAtLeast(solver, costs, own - 0.5)
      if (found.relaxed) settle(solver, formulation, found.relaxed, own)
    }
  } finally {
    solver.dispose()
  }
}

const signOf = (aim: Aim) => (aim === 'changes' ? -1 : 1)

/** The new plan where the checker accepts it and the aims up to this one are at least as good. */
function better(instance: Instance, best: { plan: Plan; aims: Aims }, plan: Plan, aim: Aim) {
  const { violations, aims } = check(instance, plan)
  const order: Aim[] = ['kept', 'cover', 'changes', 'fair', 'quality']
  for (const one of order.slice(0, order.indexOf(aim) + 1)) {
    const difference = signOf(one) * (aims[one] - best.aims[one])
    if (difference < 0 || violations.length > 0) return best
    if (difference > 0) break
  }
  return { plan, aims }
}

/** The relaxation first: where its bound is what the plan reaches already, nothing is left to be proven. */
function solveOne(
  highs: Highs,
  solver: HighsModel,
  formulation: Formulation,
  warm: { plan: Plan; own: number },
  aim: Aim,
  settings: ProofSettings,
) {
  const { program } = formulation
  solver.changeColsCost({ kind: 'range', from: 0, to: program.columns - 1 }, costsOf(formulation, aim))
  limitTime(solver, settings)
  solver.options.set({ solve_relaxation: true })
  solver.run()
  const isOptimal = solver.getModelStatus() === highs.constants.modelStatus.optimal
  const relaxed = isOptimal ? { value: solver.getObjectiveValue(), ...solver.getSolution() } : null
  const bound = relaxed && floor(relaxed.value)
  if (bound === warm.own) return { plan: null, bound, relaxed }
  const plan = relaxed?.colValue.every(isNearlyWhole) ? planFrom(formulation, relaxed.colValue) : null
  if (plan || settings.isRelaxed) return { plan, bound, relaxed }
  if (relaxed) settle(solver, formulation, relaxed, warm.own)
  return { ...inWholeNumbers(highs, solver, formulation, warm.plan, settings), relaxed }
}

function inWholeNumbers(
  highs: Highs,
  solver: HighsModel,
  formulation: Formulation,
  warm: Plan,
  settings: ProofSettings,
) {
  const { program, model } = formulation
  const state = new State(model)
  load(state, warm)
  limitTime(solver, settings)
  solver.options.set({ solve_relaxation: false })
  solver.setSolution({ colValue: columnsOf(formulation, state) })
  solver.run()
  const { optimal, timeLimit } = highs.constants.modelStatus
  const status = solver.getModelStatus()
  if (status !== optimal && status !== timeLimit) return { plan: null, bound: null }
  const { colValue } = solver.getSolution()
  const dual = Number(solver.info.get('mip_dual_bound'))
  return {
    plan: colValue.length === program.columns ? planFrom(formulation, colValue) : null,
    bound: Number.isFinite(dual) ? floor(dual) : null,
  }
}

function limitTime(solver: HighsModel, { until, now }: ProofSettings): void {
  solver.options.set({ time_limit: Math.max(0.01, (until - now()) / 1000) + solver.getRunTime() })
}

const isNearlyWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6

/** Aims are whole numbers: what lies between two of them cannot be reached. */
const floor = (value: number) => Math.floor(value + 1e-4)

function keepAtLeast(solver: HighsModel, costs: Float64Array, least: number): void {
  const indices = [...costs.keys()].filter((column) => costs[column] !== 0)
  solver.addRow(least, Number.POSITIVE_INFINITY, { indices, values: indices.map((column) => costs[column] as number) })
}

/**
 * Choices that no plan of a known or better value can make otherwise: where the relaxation says that taking the other way
 * would cost more than there is to spare, the way is fixed, and this aim and those that follow have less to try. It holds for the
 * visits that are counted as well: whole people make whole counts, and those come in their order.
 */
function settle(
  solver: HighsModel,
  { program }: Formulation,
  relaxed: Solution & { value: number },
  own: number,
): void {
  const spare = relaxed.value - own + 1e-3
  for (let column = 0; column < program.columns; column += 1) {
    if (Math.abs(relaxed.colDual[column] as number) <= spare) continue
    const value = relaxed.colValue[column] as number
    if (value < 1e-7) solver.changeColBounds(column, 0, 0)
    else if (value > 1 - 1e-7) solver.changeColBounds(column, 1, 1)
  }
}

function dataOf(highs: Highs, { program }: Formulation, isRelaxed: boolean) {
  const { integer, continuous } = highs.constants.variableType
  return {
    numCols: program.columns,
    numRows: program.rows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(program.columns),
    colLower: program.lower,
    colUpper: program.upper,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper,
    matrix: {
      format: 'csr' as const,
      numRows: program.rows,
      numCols: program.columns,
      starts: Int32Array.from(program.starts),
      indices: Int32Array.from(program.indices),
      values: Float64Array.from(program.values),
    },
    ...(!isRelaxed && { integrality: program.isWhole.map((is) => (is ? integer : continuous)) }),
  }
}
