import type { Tenant } from '#platform/desk.ts'
import { Disclosure } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../words.ts'

/** The same for calendars, readers of news and other programs, with what each is good for. */
export function OpenLinks({
  w,
  place,
  query = {},
}: {
  w: Words
  place: Tenant
  query?: Record<string, string | null>
}) {
  const { open, api } = urls.place
  const code = { code: place.code }
  const links = [
    [open.calendar(code, query), w.open.calendar],
    [open.news(code), w.open.news],
    [open.eventList(code), w.open.eventList],
    [open.facilityList(code), w.open.facilityList],
    [api.openApi(code), w.open.api],
  ] as const
  return (
    <Disclosure summary={w.open.title}>
      <p>{w.open.lead}</p>
      <ul class="open-links">
        {links.map(([href, { name, about }]) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <div class="field-hint">{about}</div>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
