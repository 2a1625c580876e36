import { Hono } from 'hono'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { limits } from '#platform/sheets/reading.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { largeUploads } from '#platform/web/take-form.ts'
import { urls } from '#urls.ts'
import type { Stage } from '../menu/rules.ts'
import { thingIn } from './doors.ts'
import { fileIn, labelsOf, saidForms, yearTyped } from './form.ts'
import { type Kept, keepFiles, type Said } from './kept-files.ts'
import type { Thing, What } from './things.ts'
import { UploadPage } from './views/upload-page.tsx'
import { words } from './words.ts'

export const uploadRoutes = new Hono<HouseEnv>()
const bringers = only('officer', 'observer', 'operator')
// Two files, and what is typed beside them.
for (const what of ['sheet', 'menu'] as const)
  largeUploads.push({ path: urls.bringIn.upload({ what }), mostBytes: 2 * limits.uploadBytes + 1024 * 1024 })
const placeOf = (what: What) => ({ kind: `bring-in-${what}`, initial: { stage: ['plan'] } })

uploadRoutes.get(urls.bringIn.upload.pattern, bringers, async (c) => {
  const thing = thingIn(c)
  if (!thing) return c.notFound()
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, placeOf(thing.what)))
  return uploadPage(c, thing, open)
})

uploadRoutes.post(urls.bringIn.upload.pattern, bringers, async (c) => {
  const thing = thingIn(c)
  if (!thing) return c.notFound()
  const { what } = thing
  const read = await readUpload(c, what)
  if ('problems' in read) return uploadPage(c, thing, sameForm(c, placeOf(what), read.typed, read.problems), true)
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const id = await keepFiles(tx, moment, what, read.kept)
    await closeForm(c, tx, moment, placeOf(what))
    return { to: urls.bringIn.show({ what, id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

type Problems = { field: string; message: string }[]

async function readUpload(
  c: HouseContext,
  what: What,
): Promise<{ kept: Kept } | { problems: Problems; typed: Parameters<typeof sameForm>[2] }> {
  const { language } = c.var.desk
  const w = words(language)
  const form = readForm(c, saidForms[what])
  const [file, beside] = [await fileIn(c, 'file'), what === 'menu' ? await fileIn(c, 'beside') : null]
  const problems: Problems = file ? [] : [{ field: 'file', message: w.fileMissing }]
  const most = limits.uploadBytes
  for (const [field, each] of [['file', file] as const, ['beside', beside] as const])
    if (each && each.bytes.length > most) problems.push({ field, message: w.fileTooLarge(String(most / 1_000_000)) })
  if (!form.ok) problems.push(...problemsInWords(language, form.problems, labelsOf(w)))
  const typed = form.ok ? (form.value as Partial<Record<'source', string>> & { stage?: Stage }) : {}
  const fiscalYear = yearTyped(form.typed.year?.[0] ?? '')
  if (fiscalYear === undefined) problems.push({ field: 'year', message: w.yearWrong })
  if (!file || problems.length > 0) return { problems, typed: form.typed }
  const said: Said = { fiscalYear: fiscalYear ?? null, stage: typed.stage ?? 'plan', source: typed.source ?? '' }
  return { kept: { file, beside, said } }
}

function uploadPage(
  c: HouseContext,
  { what }: Thing,
  open: Parameters<typeof UploadPage>[0]['open'],
  hasProblems = false,
) {
  const { language, tenant } = c.var.desk
  const w = words(language)
  const reach = tenant?.kind === 'prefecture' ? 'prefecture' : 'country'
  return page(
    c,
    { title: w.title[what], hasProblems },
    <UploadPage w={w} language={language} what={what} reach={reach} open={open} />,
  )
}
