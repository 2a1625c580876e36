import type { ComponentChildren } from 'preact'

export type EmptyStateProps = { title: ComponentChildren; children?: ComponentChildren; action?: ComponentChildren }

/** Nothing is here yet: what would be here, and what one can do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{title}</p>
      {children && <div>{children}</div>}
      {action && <div class="button-row">{action}</div>}
    </div>
  )
}
