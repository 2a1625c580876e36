import type { Run } from '../../../run/store.ts'
import type { Words } from '../../../words.ts'

/** How far a search has come, as a few calm lines; the same whether read in the page or brought in by itself. */
export function ProgressWords({ w, run }: { w: Words; run: Run }) {
  const { phase = 'reading', covered, requests, ofBound, elapsedMs } = run.progress
  return (
    <ul class="progress-words">
      <li>{run.stopWantedAt ? w.search.stopping : w.search.phase[phase]}</li>
      {covered !== undefined && <li>{w.search.sofar(String(covered), String(requests ?? ''))}</li>}
      {typeof ofBound === 'number' && <li>{w.search.bound(percent(1000 - ofBound))}</li>}
      {elapsedMs !== undefined && <li>{w.search.elapsed(String(Math.round(elapsedMs / 1000)))}</li>}
    </ul>
  )
}

const percent = (thousandths: number) => (Math.max(0, thousandths) / 10).toFixed(1)
