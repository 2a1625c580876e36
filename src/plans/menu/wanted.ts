import { prefectureOf } from '#platform/municipality-code.ts'
import type { HouseContext } from '#platform/web/house.ts'
import type { MenuBody } from './menu.queries.ts'
import { isItem } from './menu-items.ts'
import { type BodyKind, bodyKinds, type Item, type Stage } from './rules.ts'

/** What an address asks for; anything it cannot mean is left out. */
export interface Wanted {
  fiscalYear: number
  stage: Stage
  kind: BodyKind | null
  prefecture: string | null
  withConfidence: boolean
}

export function wantedIn(c: HouseContext): Wanted | null {
  const fiscalYear = Number(c.req.param('year'))
  if (!Number.isInteger(fiscalYear) || fiscalYear < 1990 || fiscalYear > 2200) return null
  const kind = bodyKinds.find((each) => each === c.req.query('kind')) ?? null
  const prefecture = c.req.query('prefecture') ?? ''
  return {
    fiscalYear,
    stage: c.req.query('stage') === 'report' ? 'report' : 'plan',
    kind,
    prefecture: /^\d\d$/.test(prefecture) ? prefecture : null,
    withConfidence: c.req.query('confidence') === 'shown',
  }
}

export function itemIn(text: string | undefined): Item | null {
  const number = Number(text)
  return isItem(number) ? number : null
}

export const fits = ({ kind, prefecture }: Wanted, body: MenuBody): boolean =>
  (kind === null || body.kind === kind) && (prefecture === null || prefectureOf(body.code) === prefecture)
