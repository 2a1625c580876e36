import type { ComponentChildren } from 'preact'
import { LockIcon } from './icons.tsx'

/** Says who will be able to read something, before anybody writes it. */
export function WhoCanRead({ id, children }: { id?: string; children: ComponentChildren }) {
  return (
    <p class="who-can-read" id={id}>
      <LockIcon />
      <span>{children}</span>
    </p>
  )
}
