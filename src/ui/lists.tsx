import type { ComponentChildren } from 'preact'
import { useWords } from './page-context.ts'

export type SummaryLine = {
  label: ComponentChildren
  value: ComponentChildren
  /** `what` finishes the spoken name of the link, when `label` is not plain words. */
  change?: { href: string; label?: string; what?: string }
}

/** "Check your answers": what was asked, what was answered, and the way back to each question. */
export function SummaryList({ items }: { items: readonly SummaryLine[] }) {
  const words = useWords()
  return (
    <dl class="summary-list">
      {items.map(({ label, value, change }, index) => (
        <div class="summary-line" key={index}>
          <dt>{label}</dt>
          <dd class="summary-value">{value}</dd>
          {change && (
            <dd class="summary-change">
              <a href={change.href}>
                {change.label ?? words.change}
                <span class="only-heard">: {change.what ?? label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

export type DescriptionListProps = { items: readonly { term: ComponentChildren; description: ComponentChildren }[] }

export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl class="description-list">
      {items.map(({ term, description }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  )
}

export type TimelineEntry = {
  title: ComponentChildren
  /** The time in words, and as an ISO day or instant. */
  at: string
  dateTime: string
  by?: ComponentChildren
  children?: ComponentChildren
}

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {entries.map((entry, index) => (
        <li key={index}>
          <p class="timeline-title">{entry.title}</p>
          <p class="timeline-at">
            <time datetime={entry.dateTime}>{entry.at}</time>
            {entry.by && <> · {entry.by}</>}
          </p>
          {entry.children && <div class="timeline-body">{entry.children}</div>}
        </li>
      ))}
    </ol>
  )
}
