import { formatDay } from '#platform/i18n/dates.ts'
import { Notice } from '#ui/index.ts'
import { words as trainingWords } from '../../../words.ts'
import { isTaking } from '../../rules.ts'
import type { ApplyKnown } from '../known.ts'

/** What stands in the way of applying, and whom the course is for: before anybody types. */
export function Conditions({ known }: { known: ApplyKnown }) {
  const { w, run, openness, language } = known
  const why = whyOf(known)
  const only = run.tracks.length > 1 ? w.why.bothTracks : run.tracks[0] === 'peer' ? w.why.peerOnly : w.why.employerOnly
  return (
    <>
      {why && <Notice kind={isTaking(openness) ? 'warning' : 'info'} title={why} />}
      <p>{only}</p>
      {run.requiresKind && <p>{w.why.requires(trainingWords(language).course[run.requiresKind])}</p>}
    </>
  )
}

function whyOf({ w, run, openness, language }: ApplyKnown): string | null {
  const day = (on: string | null) => (on ? formatDay(language, on, 'long') : '')
  if (openness === 'open') return null
  if (openness === 'waiting-list') return w.why.full
  if (openness === 'window-not-begun') return w.why['window-not-begun'](day(run.applyFromOn))
  if (openness === 'window-over') return w.why['window-over'](day(run.applyUntilOn))
  return w.why[openness]
}
