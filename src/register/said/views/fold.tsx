import type { ComponentChildren } from 'preact'
import { CheckboxGroup, type Choice, Disclosure } from '#ui/index.ts'
import { words } from '../../words.ts'
import type { ShownSaid } from '../said.ts'

interface FoldProps extends Pick<ShownSaid<unknown>, 'typed' | 'toCheck' | 'language'> {
  summary: string
  /** The fields inside: the summary says whether they hold anything, and what needs another look opens the fold. */
  fields: readonly string[]
  open?: boolean
  /** What the summary says of so many answers. */
  answered?(count: number): string
  children: ComponentChildren
}

/** A part of a long form, folded: its name and how much is in it, so that the whole fits on a telephone. */
export function Fold({ summary, fields, typed, toCheck, language, open = false, answered, children }: FoldProps) {
  const w = words(language)
  const count = fields.flatMap((name) => typed[name] ?? []).filter((text) => text !== '').length
  const isOpen = open || fields.some((name) => toCheck.includes(name))
  return (
    <Disclosure
      open={isOpen}
      summary={
        <span>
          {summary}
          {count > 0 && ` — ${answered?.(count) ?? w.isWritten}`}
        </span>
      }
    >
      {children}
    </Disclosure>
  )
}

/** One question with boxes to tick, folded. */
export function ChoicesFold({
  name,
  options,
  ...fold
}: Omit<FoldProps, 'fields' | 'children'> & { name: string; options: Choice[] }) {
  return (
    <Fold {...fold} fields={[name]} answered={(count) => words(fold.language).chosen(String(count))}>
      <CheckboxGroup
        name={name}
        label={<span class="only-heard">{fold.summary}</span>}
        mark={false}
        inline
        options={options}
      />
    </Fold>
  )
}
