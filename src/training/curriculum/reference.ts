import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'
import type { CourseKind } from '../rules.ts'
import type { Unit } from './rules.ts'

/** A curriculum as somebody published it, with where it stands. */
export interface PublishedCurriculum {
  key: string
  courseKind: CourseKind
  nameJa: string
  nameEn: string
  days: number | null
  totalMinutes: number | null
  requiresKind: CourseKind | null
  validFrom: string
  source: string
  units: Unit[]
}

export const publishedCurricula = JSON.parse(
  readFileSync(join(root, 'db/reference/curricula.json'), 'utf8'),
) as PublishedCurriculum[]
