import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import type { WholeEntry } from '../entry/store.ts'
import { words } from '../words.ts'
import { theEntry } from './own.ts'
import { showEntry } from './show.tsx'
import type { Tried } from './tried.ts'

/** Why a step was not taken although it was typed well, or null where it was. */
type Refusal = 'newerCame' | 'newerWaits' | 'answeredAlready' | null
type Work = (tx: Tx, moment: Moment, found: WholeEntry) => Promise<Refusal>
type Read<T> = { ok: true; value: T; typed: Typed } | { ok: false; typed: Typed; problems: CodedProblem[] }

/** Takes one step; or shows the page again as it was typed, with what needs another look beside its field. */
export async function step<T>(
  c: HouseContext,
  { form, field }: { form: Tried['form']; field: string },
  read: Read<T>,
  work: (value: T) => Work,
) {
  const found = await theEntry(c)
  if (!found) return c.notFound()
  const w = words(c.var.desk.language).staff
  const { typed } = read
  if (!read.ok) {
    const problems = problemsInWords(c.var.desk.language, read.problems, w.label)
    return showEntry(c, found, { form, typed, problems })
  }
  const done = await changeOnce<NonNullable<Refusal>>(c, async (tx, moment) => {
    const refused = await work(read.value)(tx, moment, found)
    return refused ? { refused } : { to: urls.portal.show({ id: found.entry.id }) }
  })
  if ('response' in done) return done.response
  const now = await theEntry(c)
  return now ? showEntry(c, now, { form, typed, problems: [{ field, message: w[done.refused] }] }) : c.notFound()
}
