import { Hono } from 'hono'
import { listDisplayNames } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { noteForms } from './form.ts'
import { type NotePage, showNotePage, takeNote } from './note-journey.tsx'
import { listNotesShownTo } from './notes.queries.ts'
import { type ReadNote, readNotes } from './reader.queries.ts'
import { SharedNotesPage } from './views/shared-page.tsx'
import { words } from './words.ts'

/** What people chose to show to the signed-in staff: feelings, and questions in supervision. */
export const sharedNotesRoutes = new Hono<HouseEnv>()
const staff = only('follow_up_staff')

sharedNotesRoutes.get(urls.going.supervision.pattern, staff, async (c) => {
  const { actor, language } = c.var.desk
  if (!actor) return c.notFound()
  const shown = await c.var.desk.change(async (tx, moment) => {
    const notes = await shownTo(c, tx, moment)
    const ids = [...new Set(notes.flatMap(({ personId }) => personId ?? []))]
    await recordLook(tx, moment, ids, 'shared-notes')
    return { notes, names: await listDisplayNames(tx, moment, ids, 'coordinator', language) }
  })
  return page(
    c,
    { title: words(language).shared.title },
    <SharedNotesPage {...shown} accountId={actor.accountId} isSaved={c.req.query('saved') === 'yes'} />,
  )
})

sharedNotesRoutes.get(urls.going.supervise.pattern, staff, (c) =>
  showNotePage(c, (tx, moment) => replyPage(c, tx, moment)),
)
sharedNotesRoutes.post(urls.going.supervise.pattern, staff, (c) =>
  takeNote(c, (tx, moment) => replyPage(c, tx, moment)),
)

async function shownTo(c: HouseContext, tx: Tx, moment: Moment): Promise<ReadNote[]> {
  const { actor } = c.var.desk
  return actor ? readNotes(tx, moment, actor, await listNotesShownTo(tx, moment, actor.accountId)) : []
}

/** Only who was asked can reply. */
async function replyPage(c: HouseContext, tx: Tx, moment: Moment): Promise<NotePage<{ words: string }> | null> {
  const personId = c.req.param('personId') ?? ''
  const { language } = c.var.desk
  if (!isId(personId)) return null
  const asked = (await shownTo(c, tx, moment)).some(
    (note) => note.notebook === 'supervision' && note.personId === personId,
  )
  if (!asked) return null
  const names = await listDisplayNames(tx, moment, [personId], 'coordinator', language)
  return {
    kind: 'reply',
    schema: noteForms.reply,
    notebook: 'supervision',
    subjectId: personId,
    action: urls.going.supervise({ personId }),
    back: { href: urls.going.supervision(), label: words(language).shared.back },
    above: names.get(personId),
    noteFrom: ({ words: text }) => {
      const about = { personId, visitId: null, readerAccountId: moment.actorId, words: text }
      return { ...about, channel: 'online', hostReads: false, address: urls.mine.notes() }
    },
  }
}
