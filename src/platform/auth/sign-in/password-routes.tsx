import { Hono } from 'hono'
import { z } from 'zod'
import { urls } from '#urls.ts'
import { field } from '../../web/fields.ts'
import { readForm } from '../../web/form.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { tooOften } from '../../web/limited.ts'
import { page } from '../../web/page.ts'
import { problemsInWords } from '../../web/problems.ts'
import { safeBack } from '../../web/safe-back.ts'
import { emailDigest, findAccount, findPlaces, type Place } from '../find-places.ts'
import { fitsPassword } from '../password.ts'
import { enter, recordRefusal } from './enter.ts'
import { onward } from './onward.ts'
import { signInPage } from './show.tsx'
import { newTicket, readTicket } from './ticket.ts'
import { PlacesPage } from './views/places-page.tsx'
import { words } from './words.ts'

export const passwordRoutes = new Hono<HouseEnv>()

const passwordForm = z.object({ account: field.email() })

passwordRoutes.post(urls.signIn.password.pattern, async (c) => {
  const chosen = readTicket<Place[]>(c, 'places')
  if (chosen) return enterChosen(c, chosen)
  const { desk, site } = c.var
  const back = safeBack(c.var.typed?.get('back'))
  const say = words(desk.language).password
  const form = readForm(c, passwordForm)
  if (!form.ok) {
    const passwordProblems = problemsInWords(desk.language, form.problems, { account: say.email })
    return signInPage(c, { back, passwordProblems })
  }
  const refused = tooOften(c, 'password', emailDigest(site.keys, form.value.account))
  if (refused) return refused
  const places = await placesOpenedBy(c, form.value.account, String(c.var.typed?.get('password') ?? ''))
  const [only, another] = places
  if (!only) return signInPage(c, { back, passwordProblems: [{ field: 'password', message: say.wrong }] })
  if (another) return choosePage(c, places, back)
  const entered = await enter(c, only, 'password')
  return entered ? onward(c, entered, back) : c.redirect(urls.signIn.show(), 303)
})

/** The accounts of this address whose password this is. An unknown address takes as long as a known one. */
async function placesOpenedBy(c: HouseContext, email: string, password: string): Promise<Place[]> {
  const { db, keys } = c.var.site
  const places = await findPlaces(db, keys, email)
  const opened: Place[] = []
  for (const place of places) {
    const account = await db.asTenant(place.tenantId, (tx) => findAccount(tx, place))
    if (await fitsPassword(password, account?.password_hash ?? null)) opened.push(place)
    else await recordRefusal(c, place, 'password')
  }
  if (places.length === 0) await fitsPassword(password, null)
  return opened
}

function choosePage(c: HouseContext, places: Place[], back: string): Response {
  const w = words(c.var.desk.language)
  const { title, lead } = w.choose
  const fields = { ticket: newTicket(c, 'places', places), back }
  return page(
    c,
    { title },
    <PlacesPage w={w} title={title} lead={lead} action={urls.signIn.password()} places={places} fields={fields} />,
  )
}

async function enterChosen(c: HouseContext, places: Place[]): Promise<Response> {
  const place = places.find(({ accountId }) => accountId === c.var.typed?.get('account'))
  const entered = place && (await enter(c, place, 'password'))
  return entered ? onward(c, entered, safeBack(c.var.typed?.get('back'))) : c.redirect(urls.signIn.show(), 303)
}
