import type { CourseKind, Track } from '../rules.ts'

export interface Evidence {
  personId: string
  name: string
  completions: {
    courseKind: CourseKind
    courseName: string
    track: Track | null
    completedOn: string
    certificateNumber: string | null
    /** Whether the course counts, by the authority's word; null where nobody has said. */
    counts: boolean | null
  }[]
}

export interface Conditions {
  courses: readonly CourseKind[]
  bothRoles: boolean
}

export type Standing = 'there' | 'unsure' | 'missing'

/** Whether one person holds every course needed in a role: `unsure` where a course is not yet known to count. */
export function standingOf({ completions }: Evidence, role: Track, { courses }: Conditions): Standing {
  const of = courses.map((kind): Standing => {
    const held = completions.filter((each) => each.courseKind === kind && each.track === role)
    if (held.some(({ counts }) => counts === true)) return 'there'
    return held.some(({ counts }) => counts === null) ? 'unsure' : 'missing'
  })
  if (of.length === 0 || of.includes('missing')) return 'missing'
  return of.includes('unsure') ? 'unsure' : 'there'
}

/** Courses that a person still lacks in a role. */
export const lackedBy = ({ completions }: Evidence, role: Track, { courses }: Conditions): CourseKind[] =>
  courses.filter(
    (kind) => !completions.some((each) => each.courseKind === kind && each.track === role && each.counts !== false),
  )

/** What is there for the office, role by role: the best standing of anybody. No fee is computed. */
export function officeStanding(people: readonly Evidence[], conditions: Conditions): Record<Track, Standing> {
  const best = (role: Track): Standing => {
    const all = people.map((person) => standingOf(person, role, conditions))
    return all.includes('there') ? 'there' : all.includes('unsure') ? 'unsure' : 'missing'
  }
  return { peer: best('peer'), employer: best('employer') }
}

/** Both roles where both are asked for, else either. */
export function isComplete(standing: Record<Track, Standing>, { bothRoles }: Conditions): boolean {
  const all = [standing.peer, standing.employer]
  return bothRoles ? all.every((each) => each === 'there') : all.includes('there')
}
