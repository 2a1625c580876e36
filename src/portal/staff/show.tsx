import { listAreas } from '#organisations/index.ts'
import { is } from '#platform/auth/actor.ts'
import { openForm, sameForm } from '#platform/drafts/open-form.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { listOpenReports } from '../entry/report.ts'
import type { WholeEntry } from '../entry/store.ts'
import { findPublicOne } from '../published/find.queries.ts'
import { readLimits } from '../published/read-limits.ts'
import { words } from '../words.ts'
import { comparedWords } from './compared-words.ts'
import { typedOfEntry } from './form.ts'
import { listHistory } from './history.queries.ts'
import type { Tried } from './tried.ts'
import { ShowPage } from './views/show-page.tsx'

export const returningPlace = (id: string) => ({ kind: 'return-entry', subjectId: id })

/** The page of one entry for those who look after it; where a step could not be taken, as it was typed, and why. */
export async function showEntry(c: HouseContext, found: WholeEntry, tried?: Tried) {
  const { desk } = c.var
  const { id } = found.entry
  const isStaff = is(desk.actor, 'coordinator', 'officer')
  const place = returningPlace(id)
  const more = await desk.read(async (tx, moment) => {
    const limits = await readLimits(tx, moment)
    return {
      limits,
      states: await listHistory(tx, moment, id),
      reports: isStaff ? await listOpenReports(tx, moment, id) : [],
      open: await findPublicOne(tx, moment, limits, id),
      areas: await listAreas(tx, moment),
      returning: await openForm(c, tx, moment, place),
    }
  })
  const { open } = more
  const compared = comparedWords(open ? typedOfEntry({ ...found, ...open }) : null, typedOfEntry(found))
  const returning = tried?.form === 'return' ? sameForm(c, place, tried.typed, tried.problems) : more.returning
  const about = { w: words(desk.language), code: desk.tenant?.code ?? '', today: desk.today }
  const props = { ...about, found, ...more, ...compared, returning, tried, isStaff }
  return page(c, { title: found.version.title_ja, hasProblems: tried !== undefined }, <ShowPage {...props} />)
}
