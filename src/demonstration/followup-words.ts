import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'

/** What is said and written around visits in the invented city. An empty one means that somebody left it empty. */
interface FollowupWords {
  heavy: string[]
  said: string[]
  nextTime: string[]
  nextSteps: string[]
  hostWords: string[]
  activity: string[]
  feelings: string[]
  supervision: { asked: string; replied: string }[]
  coordination: string[]
}

export const followup = JSON.parse(
  readFileSync(join(root, 'db/reference/demonstration/followup.json'), 'utf8'),
) as FollowupWords

/** The words whose turn it is. */
export const turnOf = (words: readonly string[], at: number): string => words[at % words.length] ?? ''
