import type { ComponentChildren } from 'preact'

/** Two short fields that belong together, beside each other where there is room: from and to. */
export const FieldPair = ({ children }: { children: ComponentChildren }) => <div class="field-pair">{children}</div>

/** Many short fields of one kind, in as many columns as there is room for. */
export const FieldColumns = ({ children }: { children: ComponentChildren }) => (
  <div class="field-columns">{children}</div>
)
