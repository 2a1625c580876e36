import type { ComponentChildren } from 'preact'

export type CardProps = {
  title: ComponentChildren
  href?: string
  level?: 2 | 3 | 4
  above?: ComponentChildren
  children?: ComponentChildren
  footer?: ComponentChildren
}

export function Card({ title, href, level = 2, above, children, footer }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <article class="card">
      {above && <p class="card-above">{above}</p>}
      <Heading class="card-title">{href ? <a href={href}>{title}</a> : title}</Heading>
      {children && <div class="card-body">{children}</div>}
      {footer && <div class="card-footer">{footer}</div>}
    </article>
  )
}

/** Cards in as many columns as fit. */
export const CardGrid = ({ children }: { children: ComponentChildren }) => <div class="card-grid">{children}</div>
