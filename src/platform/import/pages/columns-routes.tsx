import type { Sheet } from '#platform/sheets/sheet.ts'
import { type Typed, typedOf } from '#platform/web/form.ts'
import type { House, HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import type { FormProblems } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { openSheets } from '../batch/content.ts'
import { findTakenAt, updateBatch } from '../batch/store.ts'
import type { ImportedRow, ImportKind, Question } from '../kind.ts'
import type { ImportPlan } from '../plan.ts'
import { type Looking, lookingAt, mappedFrom, problemsIn, typedFromMapping } from './columns-form.ts'
import { batchInAddress, type OpenBatch } from './doors.ts'
import { ColumnsPage } from './views/columns-page.tsx'
import { words } from './words.ts'

interface Shown {
  sheets: Sheet[]
  plan: ImportPlan<ImportedRow>
  questions: Question[]
  takenAt: string | null
}

export function addColumnRoutes(routes: House, kinds: readonly ImportKind[]): void {
  routes.get(urls.imports.map.pattern, async (c) => {
    const open = await batchInAddress(c, kinds)
    if (!open) return c.notFound()
    if (open.state !== 'open' || !open.isOwn) return c.redirect(urls.imports.show({ id: open.batch.id }), 303)
    const shown = await openShown(c, open)
    const looking = lookingAt(shown.sheets, shown.plan, c.req.query(), open.batch.mapped)
    return columnsPage(c, open, shown, looking, typedFromMapping(looking, shown.plan, open.batch.mapped))
  })

  routes.post(urls.imports.map.pattern, async (c) => {
    const open = await batchInAddress(c, kinds)
    if (!open) return c.notFound()
    const { id } = open.batch
    if (open.state !== 'open' || !open.isOwn) return c.redirect(urls.imports.show({ id }), 303)
    const typed = typedOf(c.var.typed ?? new FormData())
    const shown = await openShown(c, open)
    const asked = { sheet: typed.sheet?.[0], header: typed.header?.[0] }
    const looking = lookingAt(shown.sheets, shown.plan, asked, open.batch.mapped)
    const mapped = mappedFrom(typed, looking, shown.plan, shown.questions)
    const problems = problemsIn(c.var.desk.language, mapped, shown.plan)
    if (problems.length > 0) return columnsPage(c, open, shown, looking, typed, problems)
    await c.var.desk.change((tx, moment) => updateBatch(tx, moment, id, { mapping: JSON.stringify(mapped) }))
    return c.redirect(urls.imports.preview({ id }), 303)
  })
}

function openShown(c: HouseContext, { batch, kind }: OpenBatch): Promise<Shown> {
  const { actor } = c.var.desk
  return c.var.desk.read(async (tx, moment) => ({
    sheets: await openSheets(moment, batch.contentSealed as string),
    plan: await kind.plan(tx, moment),
    questions: await kind.questions(tx, moment, actor),
    takenAt: await findTakenAt(tx, moment, batch.kind, batch.fileDigest),
  }))
}

function columnsPage(
  c: HouseContext,
  { batch, kind }: OpenBatch,
  shown: Shown,
  looking: Looking,
  values: Typed,
  problems: FormProblems = [],
) {
  const { language } = c.var.desk
  const w = words(language)
  const view = { w, language, batch, kind, ...shown, looking, values, problems }
  return page(c, { title: w.columnsTitle, wide: true, hasProblems: problems.length > 0 }, <ColumnsPage {...view} />)
}
