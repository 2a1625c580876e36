import { Tag, type TagTone, usePage } from '#ui/index.ts'
import type { RequestStage } from '../stage.ts'
import { stageWords } from '../stage-words.ts'

export const stageTones: Partial<Record<RequestStage, TagTone>> = {
  found: 'blue',
  confirmed: 'green',
  'report-awaited': 'yellow',
  'carried-out': 'green',
  'looked-back': 'green',
  'days-passed': 'yellow',
}

/** How far a request has come, in the words that hosts and coordinators share. */
export const StageTag = ({ stage }: { stage: RequestStage }) => (
  <Tag tone={stageTones[stage] ?? 'neutral'}>{stageWords(usePage().language)[stage]}</Tag>
)
