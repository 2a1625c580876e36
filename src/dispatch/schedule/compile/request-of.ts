import type { PlannedRequest, PlanningFacts } from '../facts/planning-facts.ts'
import type { Request } from '../solver/instance.ts'
import { levelOf } from './supporter-of.ts'

/** One request as the solver reads it. Who goes or was asked holds the place; only the rest is looked for. */
export function requestOf(facts: PlanningFacts, request: PlannedRequest): Request {
  const { facts: asked, slots, wanted, minimum } = request
  const hosts = facts.continuity.filter((pair) => pair.organisationId === asked.organisationId && pair.hostWishes)
  return {
    id: asked.id,
    organisationId: asked.organisationId,
    areaId: asked.areaId,
    activity: asked.activity,
    topics: [...asked.topics],
    audience: asked.audience,
    mode: asked.mode,
    form: asked.form,
    level: levelOf(asked.requiredCourse),
    experiences: [],
    weight: facts.aims.weight[request.priority],
    wanted,
    minimum,
    slots: [...slots],
    held: heldOf(request),
    wishesFor: hosts.map(({ personId }) => personId),
  }
}

/** People beyond those wanted were asked in case somebody says no; they do not make the request larger. */
export function heldOf({ slots, going, waiting, wanted, staffIds }: PlannedRequest): Request['held'] {
  const slotId = slots[0]?.id
  const there = [...going, ...waiting].filter((one) => one.slotId === slotId).map(({ personId }) => personId)
  if (slotId === undefined || there.length === 0) return null
  return { slotId, supporterIds: [...new Set(there)].slice(0, wanted), staffId: staffIds[0] ?? null }
}
