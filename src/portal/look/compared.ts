import type { Typed } from '#platform/web/form.ts'
import type { Look } from '../public/front.ts'
import { lookTexts, typedOfLook } from './form.ts'
import type { Words } from './words.ts'

/** The look from which somebody set out, the one that stands now, and what they typed meanwhile. */
interface Between {
  opened: Look | undefined
  now: Look | undefined
  typed: Typed
}

const compared = [...lookTexts, 'key_colour', 'domain', 'logo_alt', 'is_open']

/** Somebody else saved in between: what stands now beside what was typed. */
export function inBetween(w: Words, { opened, now, typed }: Between) {
  const theirs = typedOfLook(now)
  const differing = compared.filter((name) => (theirs[name]?.[0] ?? '') !== (typed[name]?.[0] ?? ''))
  const told = (field: string, value: string) => ({
    field,
    message: w.problem.theirs(w.label[field] ?? field, value || w.problem.empty),
  })
  return [
    { field: 'name_ja', message: w.problem.changed },
    ...differing.map((field) =>
      told(field, field === 'is_open' ? w.open[now?.is_open ? 'yes' : 'no'] : (theirs[field]?.[0] ?? '')),
    ),
    ...((opened?.logo_file_id ?? null) === (now?.logo_file_id ?? null)
      ? []
      : [told('logo', now?.logo_file_id ? w.problem.otherLogo : '')]),
  ]
}

/**
 * What was typed, to be saved over what stands now. Whether the pages are open is taken from there unless it was chosen
 * otherwise by hand: pages closed in an emergency are not opened again by a form that was open before.
 */
export function typedOver({ opened, now, typed }: Between): Typed {
  const isUntouched = typed.is_open?.[0] === typedOfLook(opened).is_open?.[0]
  const is_open = (isUntouched ? typedOfLook(now).is_open : typed.is_open) ?? []
  return { ...typed, is_open, opened: [now?.id ?? ''] }
}
