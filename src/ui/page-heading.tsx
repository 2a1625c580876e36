import type { ComponentChildren } from 'preact'
import { ArrowLeftIcon } from './icons.tsx'
import { useWords } from './page-context.ts'
import { StepNavigation } from './task-list.tsx'

export type PageHeadingProps = {
  title: ComponentChildren
  /** A line above the title, such as the name of the journey. */
  above?: ComponentChildren
  /** How far the journey has come. */
  step?: { current: number; total: number }
  lead?: ComponentChildren
  back?: { href: string; label?: string }
  actions?: ComponentChildren
}

export function PageHeading({ title, above, step, lead, back, actions }: PageHeadingProps) {
  return (
    <div class="page-heading">
      {back && <BackLink {...back} />}
      {step && <StepNavigation {...step} label={above} />}
      <div class="page-heading-row">
        <h1>
          {above && !step && <span class="page-heading-above">{above}</span>}
          {title}
        </h1>
        {actions && <div class="page-heading-actions">{actions}</div>}
      </div>
      {lead && <p class="lead">{lead}</p>}
    </div>
  )
}

export function BackLink({ href, label }: { href: string; label?: string }) {
  const words = useWords()
  return (
    <a class="back-link" href={href}>
      <ArrowLeftIcon />
      <span>{label ?? words.back}</span>
    </a>
  )
}

/** The last entry is the page itself and has no link. */
export function Breadcrumb({ items }: { items: readonly { href?: string; label: string }[] }) {
  const words = useWords()
  return (
    <nav class="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        {items.map(({ href, label }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
