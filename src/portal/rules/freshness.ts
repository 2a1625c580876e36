import { addDays, type Day } from '#platform/calendar.ts'

/** The municipality's dated numbers: how long a confirmation holds, and what then. */
export interface FreshnessLimits {
  /** So many days after 確認日 it is due again. */
  reconfirmDays: number
  /** So many days before that its owner is reminded. */
  remindDays: number
  /** So many days after it was due it is shown in grey. */
  staleDays: number
  /** So many days after it turned grey it is no longer shown. */
  archiveDays: number
}

export type Freshness = 'fresh' | 'due-soon' | 'due' | 'stale' | 'gone'

/** How far one may rely on what was confirmed on a day. */
export function freshnessOn(confirmedOn: Day, limits: FreshnessLimits, today: Day): Freshness {
  const dueOn = addDays(confirmedOn, limits.reconfirmDays)
  const staleOn = addDays(dueOn, limits.staleDays)
  if (today >= addDays(staleOn, limits.archiveDays)) return 'gone'
  if (today >= staleOn) return 'stale'
  if (today >= dueOn) return 'due'
  return today >= addDays(dueOn, -limits.remindDays) ? 'due-soon' : 'fresh'
}

/**
 * The day from which one reminder is due: some days beforehand, on the day itself, and when it turns grey. Null while
 * nobody is to be asked, and once it is no longer shown.
 */
export function remindFrom(confirmedOn: Day, limits: FreshnessLimits, today: Day): Day | null {
  const dueOn = addDays(confirmedOn, limits.reconfirmDays)
  switch (freshnessOn(confirmedOn, limits, today)) {
    case 'due-soon':
      return addDays(dueOn, -limits.remindDays)
    case 'due':
      return dueOn
    case 'stale':
      return addDays(dueOn, limits.staleDays)
    default:
      return null
  }
}

/** The earliest day of confirmation that is still shown. */
export const shownSince = (limits: FreshnessLimits, today: Day): Day => addDays(today, 1 - daysShown(limits))

/** For so many days it is shown without being confirmed again. */
export const daysShown = ({ reconfirmDays, staleDays, archiveDays }: FreshnessLimits) =>
  reconfirmDays + staleDays + archiveDays

export interface StateRow {
  state: 'submitted' | 'returned' | 'checked' | 'published' | 'confirmed' | 'archived'
  version_number: number
}

export type Standing = 'draft' | 'to-check' | 'returned' | 'public' | 'archived'

/** What was said last of the newest wording; the newest row comes last. */
export function newestStateOf<S extends StateRow>(states: readonly S[]): S | undefined {
  const newest = Math.max(...states.map((each) => each.version_number))
  return states.findLast((each) => each.version_number === newest)
}

/** Where an entry stands for those who look after it: as its newest wording does, whatever is said of the one before. */
export function standingOf(states: readonly StateRow[]): Standing {
  const last = newestStateOf(states)
  if (!last) return 'draft'
  if (last.state === 'submitted') return 'to-check'
  if (last.state === 'returned') return 'returned'
  if (last.state === 'archived') return 'archived'
  return last.state === 'checked' ? 'to-check' : 'public'
}
