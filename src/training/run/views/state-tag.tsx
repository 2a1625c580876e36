import { Tag, type TagTone, usePage } from '#ui/index.ts'
import type { RunState } from '../rules.ts'
import { words } from '../words.ts'

const tones: Record<RunState, TagTone> = {
  planned: 'neutral',
  open: 'blue',
  running: 'green',
  finished: 'purple',
  reviewed: 'neutral',
  'called-off': 'neutral',
}

export function StateTag({ state, isUnclosed = false }: { state: RunState; isUnclosed?: boolean }) {
  const w = words(usePage().language)
  return (
    <>
      <Tag tone={tones[state]}>{w.state[state]}</Tag>
      {isUnclosed && <Tag tone="yellow">{w.toClose}</Tag>}
    </>
  )
}
