import type { Activity, Audience, EngagementForm, Mode, Topic } from '#register/vocabulary.ts'
import type { AgainstFigures, AskFigures, FitFigures, StaffFigures } from './finding.ts'
import type { CourseLevel } from './given.ts'

/** How figures are spoken in one language. */
export interface Say {
  day: (on: string) => string
  span: (fromMinute: number, toMinute: number) => string
  list: (words: readonly string[]) => string
  topic: (topic: Topic) => string
  activity: (activity: Activity) => string
  audience: (audience: Audience) => string
  form: (form: EngagementForm) => string
  mode: (mode: Mode) => string
  course: (course: CourseLevel) => string
}

/** One sentence for each rule, from its figures. */
export type Sentences<F> = { [K in keyof F]: (figures: F[K], say: Say) => string }

export interface RuleWords {
  against: Sentences<AgainstFigures>
  fit: Sentences<FitFigures>
  ask: Sentences<AskFigures>
  staff: Sentences<StaffFigures>
}
