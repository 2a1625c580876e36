import type { Run } from '../../../run/store.ts'
import type { Words } from '../../../words.ts'

/** How far a search has come, as a few calm lines; the same whether read in the page or brought in by itself. */
export function ProgressWords({ w, run }: { w: Words; run: Run }) {
  const { phase = 'reading', covered, requests, ofBound, elapsedMs } = run.progress
  return (
    <ul class="progress-words">
      <li>{run.stopWantedAt ? w.search.stopping : w.search.phase[phase]}</li>
      {covered ? <li>{w.search.sofar(String(covered), String(requests ?? ''))}</li> : null}
      {typeof ofBound === 'number' && <li>{ofBound >= 1000 ? w.search.most : w.search.bound(percent(ofBound))}</li>}
      {elapsedMs !== undefined && (
        <li>{w.search.elapsed(String(Math.round(elapsedMs / 1000)), String(run.seconds))}</li>
      )}
    </ul>
  )
}

const percent = (ofBound: number) => (Math.max(0, 1000 - ofBound) / 10).toFixed(1)
