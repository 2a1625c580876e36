import type { RequestProgress, RequestStage } from '../request/stage.ts'

/** The usual way of a request, as a host follows it. */
export const usualSteps = ['received', 'looking', 'found', 'confirmed', 'carried-out', 'looked-back'] as const
export type UsualStep = (typeof usualSteps)[number]

export interface Step {
  step: UsualStep | EndStage
  state: 'done' | 'now' | 'ahead'
}

const endStages = ['withdrawn', 'not-found', 'other-way', 'cancelled', 'did-not-take-place'] as const
export type EndStage = (typeof endStages)[number]

/** Stages beside the usual way stand at one of its steps. */
const standsAt: Partial<Record<RequestStage, UsualStep>> = {
  'days-passed': 'looking',
  postponed: 'looking',
  'report-awaited': 'carried-out',
}

/** What is behind, where the request is now, and what lies ahead. A request that ended shows no steps ahead. */
export function stepsOf(stage: RequestStage, progress: Pick<RequestProgress, 'offersSent' | 'visits'>): Step[] {
  if (isEnd(stage)) return [...behind(progress).map((step) => done(step)), { step: stage, state: 'now' }]
  const here = usualSteps.indexOf(standsAt[stage] ?? (stage as UsualStep))
  return usualSteps.map((step, at) => {
    if (at < here || stage === 'looked-back') return done(step)
    return { step, state: at === here ? 'now' : 'ahead' }
  })
}

function behind({ offersSent, visits }: Pick<RequestProgress, 'offersSent' | 'visits'>): UsualStep[] {
  if (visits.length > 0) return ['received', 'looking', 'found', 'confirmed']
  return offersSent > 0 ? ['received', 'looking'] : ['received']
}

const done = (step: UsualStep): Step => ({ step, state: 'done' })
const isEnd = (stage: RequestStage): stage is EndStage => endStages.some((end) => end === stage)
