import { Notice, PostButton, usePage } from '#ui/index.ts'
import { words } from './words.ts'

/** For somebody without an account: how long this device keeps what they began, and the other choice. */
export function KeptHere({ keep, isKept, back }: { keep: string; isKept: boolean; back: string }) {
  const w = words(usePage().language).device
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{isKept ? w.kept : w.untilClosed}</p>
      <PostButton action={keep} kind="quiet" fields={{ keep: isKept ? 'no' : 'yes', back }}>
        {isKept ? w.unkeep : w.keep}
      </PostButton>
    </section>
  )
}

/** For a screen that others use too: nothing in this browser leads back afterwards. */
export function LeaveHere({ action }: { action: string }) {
  const w = words(usePage().language).device
  return (
    <>
      <p>{w.leaveNote}</p>
      <PostButton action={action} kind="secondary">
        {w.leave}
      </PostButton>
    </>
  )
}

/** For somebody who is signed in: what they send here is theirs, or nobody's, as they choose. */
export function AccountHere({ action, isAside, back }: { action: string; isAside: boolean; back: string }) {
  const w = words(usePage().language).device
  return (
    <Notice kind="info">
      <p>{isAside ? w.withoutAccount : w.withAccount}</p>
      <PostButton action={action} kind="quiet" fields={{ account: isAside ? 'with' : 'without', back }}>
        {isAside ? w.takeAccount : w.leaveAccount}
      </PostButton>
    </Notice>
  )
}
