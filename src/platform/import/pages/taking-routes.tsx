import { closeForm, sameForm } from '#platform/drafts/open-form.ts'
import { type Typed, typedOf } from '#platform/web/form.ts'
import type { House } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { type Assessment, openRows } from '../batch/assess.ts'
import { discardList } from '../batch/discard-list.ts'
import { takeList } from '../batch/take-list.ts'
import type { Decisions, ImportKind } from '../kind.ts'
import { batchInAddress } from './doors.ts'
import { previewOf } from './preview.ts'
import { previewPage, takingPlace } from './preview-page.tsx'
import { ShowPage } from './views/show-page.tsx'
import { whoField } from './who-field.ts'
import { words } from './words.ts'

export function addTakingRoutes(routes: House, kinds: readonly ImportKind[]): void {
  routes.post(urls.imports.take.pattern, async (c) => {
    const open = await batchInAddress(c, kinds)
    if (!open) return c.notFound()
    const { id } = open.batch
    const to = urls.imports.show({ id })
    if (open.state !== 'open' || !open.isOwn) return c.redirect(to, 303)
    const typed = typedOf(c.var.typed ?? new FormData())
    const decisions = decisionsIn(typed)
    const bringer = { actor: c.var.desk.actor, decisions, trustNames: typed.trust?.[0] === 'yes' }
    const done = await changeOnce<Assessment | null>(c, async (tx, moment) => {
      const taken = await takeList(tx, moment, open.kind, id, bringer)
      if (!taken.taken) return { refused: taken.because === 'not-there' ? null : taken.assessment }
      await closeForm(c, tx, moment, takingPlace(id))
      return { to }
    })
    if ('response' in done) return done.response
    if (done.refused === null) return c.redirect(to, 303)
    const preview = await c.var.desk.change((tx, moment) => previewOf(tx, moment, c, open, decisions))
    const problems = openRows(done.refused)
      .filter(({ verdict }) => verdict.likely)
      .map(({ line }) => ({
        field: whoField(line),
        message: words(c.var.desk.language).undecided(String(line)),
      }))
    return previewPage(c, open, preview, sameForm(c, takingPlace(id), typed, problems), true)
  })

  routes.post(urls.imports.discard.pattern, async (c) => {
    const open = await batchInAddress(c, kinds)
    if (!open?.isOwn) return c.notFound()
    const { id } = open.batch
    await c.var.desk.change(async (tx, moment) => {
      await discardList(tx, moment, id)
      await closeForm(c, tx, moment, takingPlace(id))
    })
    return c.redirect(urls.imports.show({ id }), 303)
  })

  routes.get(urls.imports.show.pattern, async (c) => {
    const open = await batchInAddress(c, kinds)
    if (!open) return c.notFound()
    const { id, mapped } = open.batch
    if (open.state === 'open' && open.isOwn)
      return c.redirect(mapped ? urls.imports.preview({ id }) : urls.imports.map({ id }), 303)
    const { language } = c.var.desk
    const plan = await c.var.desk.read((tx, moment) => open.kind.plan(tx, moment))
    const w = words(language)
    return page(c, { title: w.title }, <ShowPage w={w} language={language} {...open} title={plan.title(language)} />)
  })
}

/** Which record each row means, by the choices on the page. */
function decisionsIn(typed: Typed): Decisions {
  const prefix = whoField('')
  const made = Object.entries(typed).flatMap(([name, [chosen]]): [number, string][] =>
    name.startsWith(prefix) && chosen ? [[Number(name.slice(prefix.length)), chosen]] : [],
  )
  return new Map(made)
}
