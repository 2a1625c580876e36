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
}

export function FilterBar({ action, children, values = {}, open, applied = [], clearHref }: FilterBarProps) {
  const words = useWords()
  return (
    <section class="filter-bar" aria-label={words.filter}>
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
          <span>{words.filter}</span>
        </summary>
        <form class="filter-form" method="get" action={action}>
          <div class="filter-fields">
            <FormContext.Provider value={{ problems: [], values }}>{children}</FormContext.Provider>
          </div>
          <ButtonRow>
            <button type="submit" class="button button-secondary">
              {words.filterApply}
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
