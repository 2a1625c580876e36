import type { Tenant } from '#platform/desk.ts'
import { usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Published } from '../../published/published.ts'
import { askedFlags } from '../../rules/asked.ts'
import { pick, Said } from '../../views/said.tsx'
import { entryKinds } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'
import type { Front } from '../front.ts'
import { datesText } from '../times.ts'
import { Ask } from './ask.tsx'
import { OpenLinks } from './open-links.tsx'
import { SearchBox } from './search-form.tsx'

interface Props {
  w: Words
  place: Tenant
  today: string
  front: Front | null
  coming: Published[]
}

const doors = { seeking: urls.place.seeking.start, courses: urls.place.courses, stories: urls.place.stories }

export function HomePage({ w, place, today, front, coming }: Props) {
  const { language } = usePage()
  const code = { code: place.code }
  const town = language === 'en' ? place.nameEn || place.nameJa : place.nameJa
  const look = front?.look ?? {}
  const next = coming
    .flatMap((entry) =>
      datesText(entry, language, today)
        .slice(0, 1)
        .map((when) => ({ entry, when, on: firstOn(entry, today) })),
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, 6)
  return (
    <>
      <div class="welcome">
        <h1>{pick(look, 'name', language).text || w.siteName(town)}</h1>
        <p class="lead">{pick(look, 'lead', language).text || w.lead}</p>
        <SearchBox w={w} place={place} />
        <ul class="quick">
          <li>
            <a href={urls.place.search(code, { when: 'evening', quiet: 'yes' })}>{w.quietTonight}</a>
          </li>
          <li>
            <a href={urls.place.search(code, { when: 'evening' })}>{w.tonight}</a>
          </li>
          {askedFlags.map((flag) => (
            <li key={flag}>
              <a href={urls.place.search(code, { [flag]: 'yes' })}>{w.flag[flag]}</a>
            </li>
          ))}
        </ul>
      </div>
      <section aria-labelledby="ways">
        <h2 id="ways">{w.waysIn}</h2>
        <ul class="ways">
          {(['seeking', 'courses', 'stories'] as const).map((door) => (
            <Way key={door} href={doors[door](code)} name={w.doors[door][0]} about={w.doors[door][1]} />
          ))}
        </ul>
        <ul class="ways">
          {entryKinds.map((kind) => (
            <Way key={kind} href={urls.place.search(code, { kind })} name={w.kind[kind]} about={w.kindAbout[kind]} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="coming">
        <h2 id="coming">{w.coming}</h2>
        {next.length === 0 && <p>{w.comingNone}</p>}
        <ul class="coming">
          {next.map(({ entry, when }) => (
            <li key={entry.id}>
              <span class="coming-when">{when}</span>
              <a href={urls.place.entry({ ...code, id: entry.id })}>
                <Said row={entry.version} name="title" />
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={urls.place.calendar(code)}>{w.allComing}</a>
        </p>
      </section>
      {pick(look, 'contact', language).text && (
        <section aria-labelledby="ask">
          <h2 id="ask">{w.ask}</h2>
          <Ask front={front} />
        </section>
      )}
      {(front?.pages.length ?? 0) > 0 && (
        <section aria-labelledby="own">
          <h2 id="own">{w.own}</h2>
          <ul class="own-pages">
            {front?.pages.map((own) => (
              <li key={own.slug}>
                <a href={urls.place.ownPage({ ...code, slug: own.slug })}>
                  <Said row={{ ...own }} name="title" />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <OpenLinks w={w} place={place} />
    </>
  )
}

const Way = ({ href, name, about }: { href: string; name?: string; about?: string }) => (
  <li>
    <a href={href}>
      <span class="way-name">{name}</span>
      <span class="way-about">{about}</span>
    </a>
  </li>
)

const firstOn = (entry: Published, today: string) =>
  entry.days.find(({ kind, onDay }) => kind === 'date' && onDay >= today)?.onDay ?? '9999'
