import type { ComponentChildren } from 'preact'

/** There is no red on purpose: tags stand beside people. The words carry the meaning, the tone only repeats it. */
export type TagTone = 'neutral' | 'blue' | 'green' | 'yellow' | 'purple'

export const Tag = ({ children, tone = 'neutral' }: { children: ComponentChildren; tone?: TagTone }) => (
  <span class={`tag tag-${tone}`}>{children}</span>
)
