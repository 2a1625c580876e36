import type { AdviserFacts, AdviserValue } from './adviser-form.tsx'
import { decideAppointment } from './rules.ts'
import type { Words } from './words.ts'

export function problemsOf(value: AdviserValue, { adviser, advisers, areas }: AdviserFacts, w: Words) {
  const { area, recommendedOn, appointedOn, endedOn } = value
  const problems: { field: string; message: string }[] = []
  if (area !== null && !areas.some(({ id }) => id === area)) problems.push({ field: 'area', message: w.none })
  if (recommendedOn && appointedOn && appointedOn < recommendedOn)
    problems.push({ field: 'appointedOn', message: w.advisers.order })
  const others = advisers
    .filter(({ id }) => id !== adviser?.id)
    .map((other) => ({
      kind: other.kind,
      field: other.field,
      modelAreaId: other.model_area_id,
      appointedOn: other.appointed_on,
      endedOn: other.ended_on,
    }))
  const wanted = { kind: value.kind, field: value.field, modelAreaId: area, appointedOn, endedOn }
  if (!decideAppointment(others, wanted).appoint) problems.push({ field: 'field', message: w.advisers.taken })
  return problems
}
