import type { ComponentChildren } from 'preact'
import { CautionIcon, CheckAgainIcon, DoneIcon, InfoIcon } from './icons.tsx'
import { useWords } from './page-context.ts'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

export type NoticeProps = {
  kind?: NoticeKind
  title?: ComponentChildren
  children?: ComponentChildren
  /** Read out when the page opens: for the answer to something just done. */
  announce?: boolean
}

const icons = { info: InfoIcon, success: DoneIcon, warning: CautionIcon, error: CheckAgainIcon }

export function Notice({ kind = 'info', title, children, announce = false }: NoticeProps) {
  const words = useWords()
  const KindIcon = icons[kind]
  const role = kind === 'error' ? 'alert' : 'status'
  return (
    <div class={`notice notice-${kind}`} role={announce ? role : undefined}>
      <KindIcon />
      <div class="notice-body">
        <p class="only-heard">{words.noticeKinds[kind]}</p>
        {title && <p class="notice-title">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  )
}
