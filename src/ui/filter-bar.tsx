import type { ComponentChildren } from 'preact'
import { ButtonRow } from './button.tsx'
import { FormContext, type FormValues } from './form-context.ts'
import { useWords } from './page-context.ts'

export type FilterBarProps = {
  action: string
  /** The fields; give them `mark={false}`. Nothing personal belongs here, because a GET form shows it in the address. */
  children: ComponentChildren
  values?: FormValues
  open?: boolean
  applied?: readonly { label: string; removeHref: string }[]
  clearHref?: string
  /** Where it chooses what to look at rather than leaving something out. */
  words?: { title: string; apply: string }
}

export function FilterBar(props: FilterBarProps) {
  const { action, children, values = {}, open, applied = [], clearHref } = props
  const words = useWords()
  const { title, apply } = props.words ?? { title: words.filter, apply: words.filterApply }
  return (
    <section class="filter-bar" aria-label={title}>
      {applied.length > 0 && (
        <ul class="filter-applied" aria-label={words.filterApplied}>
          {applied.map(({ label, removeHref }) => (
            <li key={label}>
              <a href={removeHref}>
                <span>{label}</span>
                <span class="filter-remove" aria-hidden="true">
                  ×
                </span>
                <span class="only-heard">: {words.remove}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <details class="disclosure" open={open}>
        <summary>
          <span>{title}</span>
        </summary>
        <form class="filter-form" method="get" action={action}>
          <div class="filter-fields">
            <FormContext.Provider value={{ problems: [], values }}>{children}</FormContext.Provider>
          </div>
          <ButtonRow>
            <button type="submit" class="button button-secondary">
              {apply}
            </button>
            {clearHref && (
              <a class="button button-quiet" href={clearHref}>
                {words.filterClear}
              </a>
            )}
          </ButtonRow>
        </form>
      </details>
    </section>
  )
}
