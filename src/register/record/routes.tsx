import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { is } from '#platform/auth/actor.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { words } from '../coordinator-words.ts'
import { recordsReaders } from '../scope/records-readers.ts'
import { findPersonInScope } from '../scope/scope.queries.ts'
import { words as saidWords } from '../words.ts'
import { findRecord } from './record.queries.ts'
import { RecordPage } from './views/record-page.tsx'

export const routes = new Hono<HouseEnv>()

routes.get(urls.people.show.pattern, recordsReaders, async (c) => {
  const { desk } = c.var
  const { actor, language } = desk
  const id = c.req.param('id')
  if (!actor || !isId(id)) return c.notFound()
  const record = await desk.change(async (tx, moment) => {
    if (!(await findPersonInScope(tx, moment, actor, id))) return null
    await recordLook(tx, moment, [id], 'person')
    return findRecord(tx, moment, id)
  })
  if (!record) return c.notFound()
  return page(
    c,
    { title: record.person.name },
    <RecordPage
      w={words(language)}
      said={saidWords(language)}
      language={language}
      today={desk.today}
      record={record}
      mayChange={is(actor, 'coordinator')}
      saved={c.req.query('saved') ?? ''}
    />,
  )
})
