import { gapsOf } from '../compile/gaps-of.ts'
import { type Barred, proposedOf } from '../compile/instance-of.ts'
import { violationsOf } from '../compile/violations-of.ts'
import type { Figures } from '../proposal/figures.ts'
import { countedFigures } from '../proposal/figures-of.ts'
import { check, type Report } from '../solver/check/check.ts'
import type { FromSearch } from './messages.ts'
import type { Seeker } from './seeker.ts'

export type Outcome =
  | (Extract<FromSearch, { kind: 'found' | 'kept' }> & { kind: 'found' })
  | (Extract<FromSearch, { kind: 'refused' }> & { barred: Barred[] })

/** What a search found, looked at by the checker and by the hard rules that offers are judged by; else refused. */
export function outcomeOf(seeker: Seeker, seed: number): Outcome {
  const { facts, instance, plan } = seeker
  const report = check(instance, plan)
  const visits = proposedOf(plan)
  const against = violationsOf(facts, visits)
  if (report.violations.length > 0 || against.length > 0)
    return {
      kind: 'refused',
      violations: [
        ...report.violations.map(({ code }) => code),
        ...against.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)),
      ],
      barred: against.map(({ requestId, slotId, supporterId }) => ({ requestId, slotId, supporterId })),
    }
  const figures = { ...countedFigures(facts, visits), ...known(seeker, report, seed) }
  return { kind: 'found', visits, gaps: gapsOf(facts, visits), figures }
}

/** What only a search knows. */
function known({ instance, stages, helps, elapsedMs }: Seeker, { aims }: Report, seed: number) {
  const cover = stages.find(({ aim }) => aim === 'cover')
  return {
    aims: {
      cover: aims.cover,
      changes: instance.previous ? aims.changes : null,
      fair: aims.fair,
      quality: aims.quality,
    },
    proven: stages.flatMap(({ aim, isProven }): Figures['proven'] => (isProven && aim !== 'kept' ? [aim] : [])),
    coverBound: cover?.bound ?? null,
    milliseconds: elapsedMs,
    seed,
    levers: helps?.filter(({ asks }) => asks !== 'people').map(({ name, met }) => ({ lever: name, more: met })) ?? null,
  }
}
