import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { DatedValue } from '#platform/settings/reference.ts'
import { datedSettingOn } from '#platform/settings/setting.ts'
import type { CourseKind } from '../rules.ts'
import type { Conditions } from './rules.ts'

const keys = [
  'add-on-courses',
  'add-on-both-roles',
  'add-on-hours-percent',
  'add-on-in-house-training',
  'add-on-interim',
] as const
export type ConditionKey = (typeof keys)[number]

/** The conditions in force today, each with the day it holds from and its source. */
export async function readConditions(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
): Promise<{ conditions: Conditions; dated: [ConditionKey, DatedValue][] }> {
  const dated: [ConditionKey, DatedValue][] = []
  for (const key of keys) {
    const value = await datedSettingOn(tx, tenantId, key, today)
    if (value) dated.push([key, value])
  }
  const inForce = (key: ConditionKey) => dated.find(([each]) => each === key)?.[1].value
  const courses = (inForce('add-on-courses') ?? []) as CourseKind[]
  return { conditions: { courses, bothRoles: inForce('add-on-both-roles') === 1 }, dated }
}
