import type { Area } from '#organisations/index.ts'
import { areaName } from '#organisations/index.ts'
import type { Tenant } from '#platform/desk.ts'
import { usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Asked, askedFlags, whens } from '../../rules/asked.ts'
import { entryKinds } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'

/** Whoever asked sees the answer at once, not the form again. */
const foundAt = (place: Tenant) => `${urls.place.search({ code: place.code })}#found`

/** The large field to begin with. */
export function SearchBox({ w, place }: { w: Words; place: Tenant }) {
  return (
    <form class="search-box" method="get" action={foundAt(place)}>
      <SearchLine w={w} />
    </form>
  )
}

function SearchLine({ w, words = '' }: { w: Words; words?: string }) {
  return (
    <>
      <label class="search-label" for="q">
        {w.search.label}
      </label>
      <p class="field-hint" id="q-hint">
        {w.search.hint}
      </p>
      <div class="search-line">
        <input class="input" type="search" id="q" name="q" value={words} aria-describedby="q-hint" />
        <button class="button button-primary" type="submit">
          {w.search.button}
        </button>
      </div>
    </>
  )
}

export function SearchForm({ w, place, asked, areas }: { w: Words; place: Tenant; asked: Asked; areas: Area[] }) {
  const { language } = usePage()
  const select = (name: string, label: string, empty: string, chosen: string | null, options: [string, string][]) => (
    <div class="search-field">
      <label for={name}>{label}</label>
      <span class="select">
        <select class="input" id={name} name={name}>
          <option value="">{empty}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value} selected={value === chosen}>
              {text}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
  return (
    <form class="search-box" method="get" action={foundAt(place)}>
      <SearchLine w={w} words={asked.words} />
      <div class="search-fields">
        {select(
          'when',
          w.search.when,
          w.search.anyTime,
          asked.when,
          whens.map((when) => [when, w.when[when]]),
        )}
        {select(
          'kind',
          w.search.kind,
          w.search.anyKind,
          asked.kind,
          entryKinds.map((kind) => [kind, w.kind[kind]]),
        )}
        {select(
          'area',
          w.search.area,
          w.search.anyArea,
          asked.area,
          areas.map((area) => [area.id, areaName(area, language)]),
        )}
        <div class="search-field">
          <label for="on">{w.search.onDay}</label>
          <input class="input" type="date" id="on" name="on" value={asked.onDay ?? ''} />
        </div>
      </div>
      <fieldset class="search-wishes">
        <legend>{w.search.wishes}</legend>
        {askedFlags.map((flag) => (
          <label key={flag} class="search-wish">
            <input type="checkbox" name={flag} value="yes" checked={asked.flags.includes(flag)} />
            <span>{w.flag[flag]}</span>
          </label>
        ))}
      </fieldset>
      <button class="button button-secondary search-again" type="submit">
        {w.again}
      </button>
    </form>
  )
}
