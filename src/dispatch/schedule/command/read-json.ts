import type { Instance, Plan } from '../solver/instance.ts'
import { instanceShape, planShape } from './shapes.ts'

/** An instance from its JSON. Throws an Error that names the first field that is not as the format says. */
export const instanceFrom = (text: string): Instance => parsed(text, instanceShape, 'instance') as Instance

/** A plan from its JSON: `{"visits": […]}`, or what `schedule solve` printed. */
export const planFrom = (text: string): Plan => {
  const whole = asJson(text, 'plan')
  const plan = isRecord(whole) && isRecord(whole.plan) ? whole.plan : whole
  return parsed(JSON.stringify(plan), planShape, 'plan') as Plan
}

export class NotTheFormat extends Error {
  /** Told to the person at the keyboard as it is. */
  readonly code = 'not-the-format'
}

type Shape = typeof instanceShape | typeof planShape

function parsed(text: string, shape: Shape, what: string): unknown {
  const result = shape.safeParse(asJson(text, what))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new NotTheFormat(`${what}: ${issue?.path.join('.') || '(all)'}: ${issue?.message ?? ''}`)
}

function asJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new NotTheFormat(`${what}: ${(error as Error).message}`)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
