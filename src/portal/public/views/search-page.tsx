import type { Area } from '#organisations/index.ts'
import type { Tenant } from '#platform/desk.ts'
import { EmptyState, LinkButton, PageHeading, Pagination } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Published } from '../../published/published.ts'
import { type Asked, addressOf, mostFound } from '../../rules/asked.ts'
import type { FreshnessLimits } from '../../rules/freshness.ts'
import type { Words } from '../../words.ts'
import type { Front } from '../front.ts'
import { Ask } from './ask.tsx'
import { EntryCard } from './entry-card.tsx'
import { OpenLinks } from './open-links.tsx'
import { SearchForm } from './search-form.tsx'

export interface Found {
  w: Words
  place: Tenant
  today: string
  asked: Asked
  areas: Area[]
  limits: FreshnessLimits
  entries: Published[]
  found: number
  limit: number
  front: Front | null
}

export function SearchPage(props: Found) {
  const { w, place, today, asked, limits, entries, found, limit, front } = props
  const code = { code: place.code }
  return (
    <>
      <PageHeading title={w.search.title} />
      <SearchForm w={w} place={place} asked={asked} areas={props.areas} />
      <Views w={w} place={place} asked={asked} current="list" />
      <section aria-labelledby="found">
        <h2 id="found">{howMany(w, found)}</h2>
        {entries.length === 0 ? (
          <EmptyState
            title={w.search.noneLead}
            action={<LinkButton href={urls.place.search(code)}>{w.search.clear}</LinkButton>}
          >
            <Ask front={front} />
          </EmptyState>
        ) : (
          <div class="entry-list">
            {entries.map((entry) => (
              <EntryCard key={entry.id} w={w} place={place} entry={entry} today={today} limits={limits} />
            ))}
          </div>
        )}
        <Pagination
          page={asked.page}
          pages={Math.ceil(Math.min(found, mostFound) / limit)}
          href={(page) => urls.place.search(code, { ...addressOf(asked), page })}
        />
      </section>
      <OpenLinks w={w} place={place} query={addressOf(asked)} />
    </>
  )
}

const howMany = (w: Words, found: number) =>
  found === 0 ? w.search.none : found > mostFound ? w.search.foundMany : w.search.found(String(found))

/** The same selection as a list, a calendar, a map, and on paper. */
export function Views({
  w,
  place,
  asked,
  current,
}: Pick<Found, 'w' | 'place' | 'asked'> & { current: keyof Words['search']['as'] }) {
  const code = { code: place.code }
  const query = addressOf(asked)
  const views = { list: urls.place.search, calendar: urls.place.calendar, map: urls.place.map } as const
  return (
    <nav class="views" aria-label={w.search.views}>
      {(['list', 'calendar', 'map'] as const).map((view) => (
        <a key={view} class="view" href={views[view](code, query)} aria-current={view === current ? 'page' : undefined}>
          {w.search.as[view]}
        </a>
      ))}
      <a class="view" href={urls.place.leaflet(code, query)}>
        {w.search.print}
      </a>
      <a class="view" href={urls.place.pick(code, query)}>
        {w.pick.title}
      </a>
    </nav>
  )
}
