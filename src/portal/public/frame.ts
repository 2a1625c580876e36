import type { Desk, Tenant } from '#platform/desk.ts'
import { crisisLineIn } from '#platform/settings/crisis-line.ts'
import type { NavItem, OwnLook } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { pick } from '../views/said.tsx'
import { words } from '../words.ts'
import { frontOf } from './front.ts'

/** What stands around a municipality's pages for everybody: its look, ways, own pages and crisis lines. */
export function publicFrame(desk: Pick<Desk, 'language'>, place: Tenant, path: string) {
  const { language } = desk
  const w = words(language)
  const code = { code: place.code }
  const front = frontOf(place.id)
  const town = language === 'en' ? place.nameEn || place.nameJa : place.nameJa
  const logo = front?.look?.logo_file_id
  const colour = front?.look?.key_colour
  const look: OwnLook = {
    name: (front?.look && pick(front.look, 'name', language).text) || town,
    href: urls.place.home(code),
    css: colour ? urls.place.lookCss(code, { v: colour.slice(1) }) : undefined,
    exit: front?.exit || undefined,
    logo: logo ? { src: urls.place.logo({ ...code, id: logo }), alt: front?.look?.logo_alt ?? '' } : undefined,
  }
  const ways: [string, string][] = [
    [urls.place.home(code), w.nav.home],
    [urls.place.search(code), w.nav.search],
    [urls.place.calendar(code), w.nav.calendar],
    [urls.place.map(code), w.nav.map],
    [urls.place.courses(code), w.nav.courses],
  ]
  const nav: NavItem[] = ways.map(([href, label]) => ({ href, label, current: path === href }))
  const links = (front?.pages ?? []).map((own) => ({
    href: urls.place.ownPage({ ...code, slug: own.slug }),
    label: pick({ ...own }, 'title', language).text,
  }))
  const crisisLines = front?.crisisLines.map(crisisLineIn(language)) ?? null
  const slugs = (front?.pages ?? []).map(({ slug }) => slug)
  return { look, nav, links, slugs, crisisLines }
}
