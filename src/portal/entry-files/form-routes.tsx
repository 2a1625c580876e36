import { Hono } from 'hono'
import { is } from '#platform/auth/actor.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { findWhole, type WholeEntry } from '../entry/store.ts'
import { ownerOf, theEntry } from '../staff/own.ts'
import { changeFiles, keepFile, lockWhole } from './change-files.ts'
import { fileForm, saidIn, typedOfFile } from './form.ts'
import { problemsOf } from './form-problems.ts'
import { receiveEntryFile } from './receive-entry-file.ts'
import type { EntryFile } from './rules.ts'
import { fileKinds, type Kind, mayAdd, mostOf, saysTheSame, withFile } from './rules.ts'
import { FileFormPage } from './views/file-form-page.tsx'
import { words } from './words.ts'

/** One picture or leaflet: added, put in the place of another, described anew. */
export const fileFormRoutes = new Hono<HouseEnv>()
const writers = only('coordinator', 'officer', 'host')

interface Meant {
  found: WholeEntry
  kind: Kind
  file: EntryFile | null
}
type Refusal = 'enough' | 'gone' | 'changed'

for (const { pattern } of [urls.entryFiles.new, urls.entryFiles.show]) {
  fileFormRoutes.get(pattern, writers, async (c) => {
    const meant = meantIn(c, await theEntry(c))
    if (!meant) return c.notFound()
    if (!meant.file && !mayAdd(meant.found.files, meant.kind))
      return c.redirect(urls.entryFiles.list({ id: meant.found.entry.id }), 303)
    const { found, kind, file } = meant
    const initial = typedOfFile(found.files, kind, file, found.version.number)
    const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { ...formPlace(meant), initial }))
    return formPage(c, meant, open)
  })
  fileFormRoutes.post(pattern, writers, take)
}

async function take(c: HouseContext) {
  const meant = meantIn(c, await theEntry(c))
  if (!meant) return c.notFound()
  const form = readForm(c, fileForm)
  const upload = await receiveEntryFile(c.var.typed?.get('file'), meant.kind)
  const problems = problemsOf(c.var.desk.language, meant, form.ok ? form.value : form.problems, upload)
  if (!form.ok || 'problem' in upload || problems.length > 0)
    return formPage(c, meant, sameForm(c, formPlace(meant), form.typed, problems))
  const done = await changeOnce<Refusal>(c, async (tx, moment) => {
    const { id } = meant.found.entry
    const now = await lockWhole(tx, moment, id)
    const opened = await findWhole(tx, moment, id, Number(form.value.opened) || 0)
    const refused = now ? whyNot(meant, now, opened) : 'gone'
    if (!now || refused) return { refused: refused ?? 'gone' }
    const before = now.files.find(({ file_id }) => file_id === meant.file?.file_id) ?? null
    const kept = upload.file ? await keepFile(tx, moment, meant.kind, upload.file) : before
    if (!kept) return { refused: 'gone' }
    const file = { ...kept, ...saidIn(meant.kind, form.value) }
    const files = withFile(now.files, file, form.value.position, before?.file_id ?? null)
    const byOwner = ownerOf(c) !== null
    await changeFiles(tx, moment, now, files, {
      channel: byOwner ? 'online' : (form.value.channel ?? 'online'),
      byOwner,
    })
    await closeForm(c, tx, moment, formPlace(meant))
    return { to: urls.entryFiles.list({ id }) }
  })
  return 'response' in done ? done.response : refusedPage(c, meant, form.typed, done.refused)
}

function meantIn(c: HouseContext, found: WholeEntry | undefined): Meant | null {
  if (!found) return null
  const kind = fileKinds.find((each) => each === c.req.param('kind'))
  if (kind) return { found, kind, file: null }
  const file = found.files.find(({ file_id }) => file_id === c.req.param('file'))
  return file ? { found, kind: file.kind, file } : null
}

/** Somebody else may have been there in between: nothing of theirs is written over unseen. */
function whyNot({ kind, file }: Meant, now: WholeEntry, opened: WholeEntry | undefined): Refusal | null {
  if (!file) return mayAdd(now.files, kind) ? null : 'enough'
  const same = ({ file_id }: EntryFile) => file_id === file.file_id
  const [theirs, mine] = [now.files.find(same), opened?.files.find(same)]
  if (!theirs) return 'gone'
  return mine && saysTheSame(mine, theirs) ? null : 'changed'
}

async function refusedPage(c: HouseContext, meant: Meant, typed: Record<string, string[]>, because: Refusal) {
  const w = words(c.var.desk.language)
  const now = await theEntry(c)
  const file = now?.files.find(({ file_id }) => file_id === meant.file?.file_id)
  const theirs = file && [file.title_ja, file.alt_ja].filter(Boolean).join(' ／ ')
  const said = {
    gone: w.problem.gone,
    enough: w.enough[meant.kind](String(mostOf[meant.kind])),
    changed: `${w.problem.changed} ${theirs ? w.problem.now(theirs) : ''}`.trim(),
  }
  const field = because === 'changed' ? (meant.kind === 'picture' ? 'alt_ja' : 'title_ja') : 'file'
  const again = { ...typed, opened: [String(now?.version.number ?? '')] }
  return formPage(c, meant, sameForm(c, formPlace(meant), again, [{ field, message: said[because] }]), 409)
}

const formPlace = ({ found, kind, file }: Meant): FormPlace => ({
  kind: `entry-${kind}`,
  subjectId: file?.file_id ?? found.entry.id,
})

function formPage(c: HouseContext, { found, kind, file }: Meant, open: OpenForm, status?: 409) {
  const w = words(c.var.desk.language)
  const of = { id: found.entry.id }
  const isStaff = is(c.var.desk.actor, 'coordinator', 'officer')
  const title = file ? w.change[kind] : w.add[kind]
  const action = file ? urls.entryFiles.show({ ...of, file: file.file_id }) : urls.entryFiles.new({ ...of, kind })
  const props = { w, kind, file, title, action, entryId: of.id, open, isStaff }
  return page(c, { title, hasProblems: open.form.problems.length > 0, status }, <FileFormPage {...props} />)
}
