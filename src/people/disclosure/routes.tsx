import { Hono } from 'hono'
import { closeForm, type FormPlace, openForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { House, HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { ownPersonId } from '../own-record.ts'
import type { PeopleWiring } from '../wiring.ts'
import { decideDisclosure } from './decide-disclosure.ts'
import { cardOf } from './disclosed-card.ts'
import { findDisclosableFacts } from './disclosure.queries.ts'
import { decisionsOf, disclosureForm, typedFromDecisions } from './form.ts'
import { disclosureAudiences } from './rules.ts'
import { findDecisions } from './store.ts'
import { DisclosurePage } from './views/disclosure-page.tsx'
import { PreviewPage } from './views/preview-page.tsx'
import { words } from './words.ts'

const supporters = only('supporter')
const place: FormPlace = { kind: 'disclosure' }

export function disclosureRoutes({ topicNames }: PeopleWiring): House {
  const routes = new Hono<HouseEnv>()

  routes.get(urls.mine.disclosure.pattern, supporters, async (c) => {
    const { desk } = c.var
    const personId = ownPersonId(c)
    const shown = await desk.read(async (tx, moment) => {
      const facts = personId && (await findDisclosableFacts(tx, moment, personId))
      if (!facts) return null
      const initial = typedFromDecisions(await findDecisions(tx, moment, personId))
      return { facts, open: await openForm(c, tx, moment, { ...place, initial }) }
    })
    if (!shown) return messagePage(c, 403)
    const names = topicNames(desk.language)
    return page(c, { title: words(desk.language).title, wide: true }, <DisclosurePage {...shown} topicNames={names} />)
  })

  routes.post(urls.mine.disclosure.pattern, supporters, async (c) => {
    const personId = ownPersonId(c)
    const form = readForm(c, disclosureForm)
    if (!personId || !form.ok) return messagePage(c, personId ? 400 : 403)
    const done = await changeOnce<never>(c, async (tx, moment) => {
      await decideDisclosure(tx, moment, personId, decisionsOf(form.value))
      await closeForm(c, tx, moment, place)
      return { to: urls.mine.disclosurePreview({ saved: 'yes' }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })

  routes.get(urls.mine.disclosurePreview.pattern, supporters, async (c) => {
    const { desk } = c.var
    const personId = ownPersonId(c)
    const cards = await desk.read(async (tx, moment) => {
      const facts = personId && (await findDisclosableFacts(tx, moment, personId))
      if (!facts) return null
      const decisions = await findDecisions(tx, moment, personId)
      return disclosureAudiences.map((audience) => cardOf(personId, audience, facts, decisions))
    })
    if (!cards) return messagePage(c, 403)
    return page(
      c,
      { title: words(desk.language).previewTitle },
      <PreviewPage cards={cards} topicNames={topicNames(desk.language)} saved={c.req.query('saved') === 'yes'} />,
    )
  })

  return routes
}
