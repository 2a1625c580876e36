import { is } from '#platform/auth/actor.ts'
import type { Desk } from '#platform/desk.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { urls } from '#urls.ts'
import { type Reach, reachOf } from '../menu/import/reach.ts'
import { openUsage, readUsageFiles, takeOpenUsage } from '../menu/import/usage-files.ts'
import { describeUsageSays, usagePlace } from '../menu/import/words.ts'
import { menuItem } from '../menu/menu-items.ts'
import { countsOf, items } from '../menu/rules.ts'
import { listPublishedYears } from '../menu/wider.queries.ts'
import { words as menuWords } from '../menu/words.ts'
import type { Kept } from './kept-files.ts'
import type { Thing } from './things.ts'
import { words } from './words.ts'

/** A published list of the 14-item menu: for all of the country by the state or the operator, else of one prefecture. */
export const menuThing: Thing = {
  what: 'menu',
  mayBring: (desk) => is(desk.actor, 'observer', 'operator') && reachOf(desk.tenant) !== null,
  async look(tx, _, desk, kept, language) {
    const w = words(language)
    const m = menuWords(language)
    const read = await readUsageFiles(filesOf(desk, kept), language)
    const nothing = { faults: [], facts: [], coming: { head: [], rows: [] }, many: 0, fiscalYear: null }
    if ('refused' in read) return { ...nothing, faults: [{ at: w.wholeFile, says: read.refused }] }
    const { fiscalYear, rows, faults, inferred } = read
    const { stage, source } = kept.said
    const lists = await listPublishedYears(tx)
    const there = lists.find((list) => list.fiscalYear === fiscalYear && list.stage === stage)
    return {
      ...nothing,
      faults: faults.map((fault) => ({ at: usagePlace(language, fault), says: describeUsageSays(language, fault) })),
      facts: [
        { label: w.fiscalYear, value: formatFiscalYear(language, fiscalYear) },
        { label: w.stage, value: m.stage[stage] },
        { label: w.source, value: source },
        { label: w.bodies, value: w.many.menu(String(rows.length)) },
        { label: w.inferred, value: String(inferred) },
        { label: w.there, value: there ? w.many.menu(String(there.bodies)) : w.nothingThere },
      ],
      coming: {
        head: [w.item, m.item.answer.yes, m.item.answer.no, m.item.answer.unknown],
        rows: items.map((item) => {
          const { yes, no, unknown } = countsOf(rows, item)
          const name = menuItem(item).short[language === 'en' ? 'en' : 'ja']
          return [`(${item}) ${name}`, String(yes), String(no), String(unknown)]
        }),
      },
      many: rows.length,
      fiscalYear,
    }
  },
  async take(tx, moment, desk, kept) {
    const files = filesOf(desk, kept)
    const open = await openUsage(files, desk.language)
    return !('refused' in open) && (await takeOpenUsage(tx, moment, files, open)).taken !== null
  },
  seenAt: (fiscalYear) => (fiscalYear === null ? urls.menu.index() : urls.menu.matrix({ year: String(fiscalYear) })),
}

const filesOf = ({ tenant }: Desk, { file, beside, said }: Kept) => ({
  ...said,
  list: file,
  confidence: beside,
  reach: reachOf(tenant) as Reach,
})
