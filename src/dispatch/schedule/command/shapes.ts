import { z } from 'zod'
import { isDay } from '#platform/calendar.ts'
import { type Policy, policyBounds } from '../solver/policy.ts'

/** The format of docs/scheduling-format.md as it is read from a file of anybody's. */

const id = z.string().min(1).max(100)
const day = z.string().refine(isDay, 'not a day')
const minute = z.number().int().min(0).max(1440)
const count = z.number().int().min(0).max(100_000)
const limit = count.nullable()
const mode = z.enum(['in-person', 'online', 'phone'])
const days = z.object({ fromOn: day, untilOn: day.nullable() })
const span = { fromMinute: minute, toMinute: minute }
const times = {
  availability: z.array(z.object({ ...span, weekday: z.number().int().min(0).max(6) })),
  exceptions: z.array(z.object({ ...span, onDay: day, available: z.boolean() })),
}
const fixed = z.object({
  ...span,
  requestId: id.nullable(),
  slotId: id.nullable(),
  onDay: day,
  areaId: id.nullable(),
  mode,
})

const policy = z.object(
  Object.fromEntries(
    Object.entries(policyBounds).map(([name, [least, most]]) => [name, z.number().int().min(least).max(most)]),
  ) as Record<keyof Policy, z.ZodNumber>,
)

const supporter = z.object({
  id,
  homeAreaId: id.nullable(),
  enrolled: z.array(days),
  rests: z.array(days),
  trained: z.array(z.object({ level: count, fromOn: day })),
  ...times,
  limits: z.object({ perDay: limit, perWeek: limit, perMonth: limit, restDaysAfter: limit, travelMinutesMax: limit }),
  refusals: z.object({
    activities: z.array(id),
    topics: z.array(id),
    audiences: z.array(id),
    organisationIds: z.array(id),
    areaIds: z.array(id),
  }),
  wishes: z.object({
    forms: z.array(id),
    modes: z.array(mode),
    activities: z.array(id),
    topics: z.array(id),
    organisationIds: z.array(id),
    areaIds: z.array(id),
    weekdays: z.array(z.number().int().min(0).max(6)),
  }),
  experiences: z.array(id),
  wished: limit,
  soFar: count,
  isNewcomer: z.boolean(),
  company: z.enum(['always', 'first-visit', 'never']).nullable(),
  beenTo: z.array(id),
  fixed: z.array(fixed),
})

const staff = z.object({
  id,
  ...times,
  limits: z.object({ perDay: limit, perWeek: limit }),
  fixed: z.array(fixed),
})

const slot = z.object({ id, onDay: day, startMinute: minute, endMinute: minute })
const held = z.object({ slotId: id, supporterIds: z.array(id), staffId: id.nullable() })

const request = z.object({
  id,
  organisationId: id,
  areaId: id.nullable(),
  activity: z.string(),
  topics: z.array(id),
  audience: z.string().nullable(),
  mode,
  form: z.string().nullable(),
  level: count,
  experiences: z.array(id),
  weight: z.number().int().min(1).max(1000),
  wanted: z.number().int().min(1).max(1000),
  minimum: z.number().int().min(1).max(1000),
  slots: z.array(slot).min(1),
  held: held.nullable(),
  wishesFor: z.array(id),
})

const decision = z.object({ requestId: id, slotId: id.nullable(), supporterId: id.nullable() })

export const planShape = z.object({
  visits: z.array(z.object({ requestId: id, slotId: id, supporterIds: z.array(id), staffId: id.nullable() })),
})

export const instanceShape = z.object({
  format: z.literal('tomoni-schedule/1'),
  name: z.string(),
  todayOn: day,
  fromOn: day,
  untilOn: day,
  policy,
  travel: z.array(z.object({ from: id, to: id, minutes: count })),
  supporters: z.array(supporter),
  staff: z.array(staff),
  requests: z.array(request),
  apart: z.array(z.tuple([id, id])),
  keep: z.array(decision),
  forbid: z.array(decision),
  previous: planShape.nullable(),
})
