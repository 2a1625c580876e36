import { Hono } from 'hono'
import { z } from 'zod'
import { listAccountsWithRole } from '#platform/accounts/find-accounts.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import type { Option } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { agreedLines } from './agreed-lines.ts'
import { listNotesAround } from './notes.queries.ts'
import { readNotes } from './reader.queries.ts'
import { releaseNote, takeNoteBack } from './release-note.ts'
import { OwnNotesPage } from './views/own-page.tsx'
import { words } from './words.ts'

export const ownNotesRoutes = new Hono<HouseEnv>()
const supporters = only('supporter')
const accountForm = z.object({ account: field.id() })

ownNotesRoutes.get(urls.mine.notes.pattern, supporters, async (c) => {
  const { actor, language } = c.var.desk
  if (!actor?.personId) return c.notFound()
  const personId = actor.personId
  const shown = await c.var.desk.read(async (tx, moment) => ({
    notes: await readNotes(tx, moment, actor, await listNotesAround(tx, moment, personId)),
    agreed: await agreedLines(tx, moment, personId, 'person'),
    staff: await staffOptions(tx, moment),
  }))
  const isSaved = c.req.query('saved') === 'yes'
  return page(
    c,
    { title: words(language).mine.title },
    <OwnNotesPage {...shown} accountId={actor.accountId} isSaved={isSaved} />,
  )
})

ownNotesRoutes.post(urls.mine.noteRelease.pattern, supporters, (c) => change(c, releaseNote))
ownNotesRoutes.post(urls.mine.noteTakeBack.pattern, supporters, (c) => change(c, takeNoteBack))

async function change(c: HouseContext, verb: typeof releaseNote) {
  const personId = c.var.desk.actor?.personId
  const id = c.req.param('id') ?? ''
  const form = readForm(c, accountForm)
  if (!personId || !isId(id)) return c.notFound()
  if (!form.ok) return c.redirect(urls.mine.notes(), 303)
  const done = await changeOnce<'not-here'>(c, async (tx, moment) =>
    (await verb(tx, moment, personId, id, form.value.account))
      ? { to: urls.mine.notes({ saved: 'yes' }) }
      : { refused: 'not-here' },
  )
  return 'response' in done ? done.response : c.notFound()
}

/** Follow-up staff, for a choice in a form. */
export async function staffOptions(tx: Tx, moment: Moment): Promise<Option[]> {
  const staff = await listAccountsWithRole(tx, moment, 'follow_up_staff')
  return staff.map(({ id, name }) => ({ value: id, label: name }))
}
