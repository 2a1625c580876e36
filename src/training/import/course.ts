import { forComparing } from '#platform/japanese-text.ts'
import type { CourseKind } from '../rules.ts'

/** Words by which offices name a kind of course, anywhere in its name. */
const signs: readonly [CourseKind, readonly string[]][] = [
  ['introductory', ['入門', '開門', '導入', 'introductory']],
  ['basic', ['基礎', '初級', 'basic']],
  ['specialist', ['専門', '応用', 'specialist', 'advanced']],
  ['followup', ['フォローアップ', 'フォロー研修', 'follow-up', 'followup']],
  ['supporters', ['団体', '支援者向け', '支援者研修', '事業所向け', 'supporters']],
]

/** The kind that a course's name says; null where it says none, or more than one. */
export function courseKindIn(name: string): CourseKind | null {
  const key = forComparing(name)
  const kinds = signs.filter(([, words]) => words.some((word) => key.includes(forComparing(word))))
  return kinds.length === 1 ? (kinds[0]?.[0] ?? null) : null
}
