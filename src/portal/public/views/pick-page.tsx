import { Button, ButtonRow, EmptyState, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { addressOf } from '../../rules/asked.ts'
import { Said } from '../../views/said.tsx'
import { whenText } from './entry-card.tsx'
import type { Found } from './search-page.tsx'

/** A sheet of what somebody chooses by hand, for a person they have in mind. */
export function PickPage({ w, place, today, asked, entries, found }: Found) {
  const { language } = usePage()
  const code = { code: place.code }
  return (
    <>
      <PageHeading
        title={w.pick.title}
        lead={w.pick.lead}
        back={{ href: urls.place.search(code, addressOf(asked)), label: w.search.title }}
      />
      {found > entries.length && <p>{w.onlyFirst(String(entries.length), String(found))}</p>}
      {entries.length === 0 ? (
        <EmptyState title={w.search.none} />
      ) : (
        <form method="get" action={urls.place.leaflet(code)}>
          <fieldset class="pick">
            <legend class="only-heard">{w.pick.title}</legend>
            {entries.map((entry) => (
              <label key={entry.id} class="pick-line">
                <input type="checkbox" name="entry" value={entry.id} />
                <span>
                  <strong>
                    <Said row={entry.version} name="title" />
                  </strong>
                  <span class="pick-about">
                    {[w.kind[entry.kind], whenText(w, entry, language, today)].filter(Boolean).join(' ・ ')}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <ButtonRow>
            <Button>{w.pick.print}</Button>
          </ButtonRow>
        </form>
      )}
    </>
  )
}
