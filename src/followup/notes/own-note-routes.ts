import { Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { noteForms } from './form.ts'
import { type NotePage, showNotePage, takeNote } from './note-journey.tsx'
import { staffOptions } from './own-routes.tsx'
import { words } from './words.ts'

/** A supporter writes about feelings, or asks in supervision. */
export const ownNoteRoutes = new Hono<HouseEnv>()
const supporters = only('supporter')

ownNoteRoutes.get(urls.mine.note.pattern, supporters, (c) => showNotePage(c, (tx, moment) => ownPage(c, tx, moment)))
ownNoteRoutes.post(urls.mine.note.pattern, supporters, (c) => takeNote(c, (tx, moment) => ownPage(c, tx, moment)))

async function ownPage(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
): Promise<NotePage<{ reader: string | null; words: string }> | null> {
  const { actor, language } = c.var.desk
  const kind = c.req.param('notebook')
  const personId = actor?.personId
  if (!personId || (kind !== 'feelings' && kind !== 'supervision')) return null
  const readers = await staffOptions(tx, moment)
  const isKnown = (id: string | null) => readers.some(({ value }) => value === id)
  return {
    kind,
    schema: noteForms[kind],
    notebook: kind,
    subjectId: personId,
    action: urls.mine.note({ notebook: kind }),
    back: { href: urls.mine.notes(), label: words(language).mine.back },
    readers,
    noteFrom: ({ reader, words: text }) => {
      if (reader === null ? kind === 'supervision' : !isKnown(reader)) return null
      const about = { personId, visitId: null, readerAccountId: reader, words: text }
      return { ...about, channel: 'online', hostReads: false, address: urls.going.supervision() }
    },
  }
}
