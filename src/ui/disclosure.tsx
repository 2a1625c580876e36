import type { ComponentChildren } from 'preact'

export type DisclosureProps = { summary: ComponentChildren; children: ComponentChildren; open?: boolean }

export const Disclosure = ({ summary, children, open }: DisclosureProps) => (
  <details class="disclosure" open={open}>
    <summary>
      <span>{summary}</span>
    </summary>
    <div class="disclosure-body">{children}</div>
  </details>
)
