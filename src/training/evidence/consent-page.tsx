import { z } from 'zod'
import { listHostChoices } from '#organisations/index.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { giveEvidenceConsent, withdrawEvidenceConsent } from './consent.ts'
import { listConsentsOfPerson } from './consent-store.ts'
import { ConsentPage } from './views/pages.tsx'
import { words } from './words.ts'

/** To whom the own completions may be told; with `person`, as staff record it from paper. */
export async function showConsents(c: HouseContext, person: { id: string; name: string } | null): Promise<Response> {
  const personId = person?.id ?? c.var.desk.actor?.personId ?? ''
  const shown = await c.var.desk.read(async (tx, moment) => ({
    consents: isId(personId) ? await listConsentsOfPerson(tx, moment, personId) : [],
    organisations: await listHostChoices(tx, moment),
  }))
  const action = person ? urls.evidence.ofPerson({ id: person.id }) : urls.mine.evidence()
  const named = person && { name: person.name, back: urls.people.completions({ id: person.id }) }
  return page(
    c,
    { title: words(c.var.desk.language).own.title },
    <ConsentPage {...shown} person={named} action={action} saved={c.req.query('saved') === 'yes'} />,
  )
}

const saying = z.object({
  organisation: field.id(),
  say: field.choice(['give', 'withdraw']),
  channel: field.choiceOrNone(['paper', 'phone', 'meeting']),
})

/** Gives or withdraws a consent, and shows the page again. */
export async function say(c: HouseContext, personId: string, isOwn: boolean): Promise<Response> {
  const form = readForm(c, saying)
  const back = isOwn
    ? urls.mine.evidence
    : (query: { saved: string | null }) => urls.evidence.ofPerson({ id: personId }, query)
  if (!form.ok || !isId(personId)) return c.redirect(back({ saved: null }), 303)
  const { organisation: organisationId, say: said, channel } = form.value
  await c.var.desk.change(async (tx, moment) => {
    if (!(await listHostChoices(tx, moment)).some(({ id }) => id === organisationId)) return
    const agreed = { personId, organisationId, channel: isOwn ? ('online' as const) : (channel ?? 'meeting') }
    await (said === 'give' ? giveEvidenceConsent : withdrawEvidenceConsent)(tx, moment, agreed)
  })
  return c.redirect(back({ saved: 'yes' }), 303)
}
