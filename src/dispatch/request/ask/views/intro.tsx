import type { AskKnown } from '../journey.tsx'

export function Intro({ known: { w, replyDays } }: { known: AskKnown }) {
  return (
    <>
      <p class="lead">{w.lead}</p>
      <ul>
        <li>{w.draftKept}</li>
        <li>{w.afterSending(String(replyDays))}</li>
        <li>{w.nobodySent}</li>
      </ul>
    </>
  )
}
