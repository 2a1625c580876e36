import type { ComponentChildren } from 'preact'
import type { Tenant } from '#platform/desk.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { ButtonRow, DataBlock, LinkButton, Notice, PageHeading, SummaryList, Tag, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { PublicLeaflets, PublicPictures } from '../../entry-files/views/public-files.tsx'
import { words as fileWords } from '../../entry-files/words.ts'
import type { Published } from '../../published/published.ts'
import { type FreshnessLimits, freshnessOn } from '../../rules/freshness.ts'
import { isSafe, Markdown } from '../../views/markdown.tsx'
import { pick, Said } from '../../views/said.tsx'
import { type AccessibilityFeature, type KnownOrNot, knownOrNot } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'
import { datesText, hoursText, spanText } from '../times.ts'
import { whenText } from './entry-card.tsx'

interface Props {
  w: Words
  place: Tenant
  today: string
  entry: Published
  limits: FreshnessLimits
  /** The same for search engines. */
  data: unknown
}

export function EntryPage({ w, place, today, entry, limits, data }: Props) {
  const { language } = usePage()
  const { version } = entry
  const code = { code: place.code }
  const body = pick(version, 'body', language)
  const hasDates = entry.days.some(({ kind }) => kind === 'date')
  const isOver = hasDates && !entry.days.some((one) => one.kind === 'date' && one.onDay >= today)
  const files = { w: fileWords(language), ...code, entry }
  const by = entry.confirmedByOwner
    ? w.entry.byOwner
    : w.entry.byTown(language === 'en' ? place.nameEn || place.nameJa : place.nameJa)
  return (
    <>
      <PageHeading
        title={<Said row={version} name="title" />}
        above={w.kind[entry.kind]}
        back={{ href: urls.place.search(code), label: w.search.title }}
        lead={<Said row={version} name="summary" />}
      />
      {isOver && (
        <Notice kind="info">
          <p>{w.entry.over}</p>
        </Notice>
      )}
      {freshnessOn(entry.confirmedOn, limits, today) === 'stale' && (
        <Notice kind="warning">
          <p>{w.entry.stale}</p>
        </Notice>
      )}
      <p class="tags">
        {knownOrNot
          .filter((name) => version[name] === true)
          .map((name) => (
            <Tag key={name} tone="green">
              {w.entry.yes[name]}
            </Tag>
          ))}
      </p>
      {entry.hours.length > 0 && (
        <p class="entry-today">
          {whenText(w, { ...entry, days: entry.days.filter(({ kind }) => kind !== 'date') }, language, today)}
        </p>
      )}
      <PublicPictures {...files} />
      {body.text && (
        <div lang={language === 'en' && body.isJapanese ? 'ja' : undefined}>
          <Markdown text={body.text} />
        </div>
      )}
      <SummaryList items={linesOf(w, entry, language, today).map(([label, value]) => ({ label, value }))} />
      <PublicLeaflets {...files} />
      {hasDates && !isOver && (
        <p class="entry-links">
          <a href={urls.place.open.entryCalendar({ ...code, id: entry.id })}>{w.entry.toCalendar}</a>
        </p>
      )}
      <p class="entry-confirmed">{w.entry.confirmed(formatDay(language, entry.confirmedOn, 'long'), by)}</p>
      <ButtonRow>
        <LinkButton href={urls.place.leaflet(code, { entry: entry.id })}>{w.search.print}</LinkButton>
        <LinkButton href={urls.place.wrong({ ...code, id: entry.id })} kind="quiet">
          {w.entry.wrong}
        </LinkButton>
      </ButtonRow>
      <p class="for-programs">
        <a href={urls.place.open.entryJsonLd({ ...code, id: entry.id })}>{w.open.entryData}</a>
      </p>
      <DataBlock data={data} />
    </>
  )
}

type Language = 'ja' | 'en' | 'easy'

function linesOf(w: Words, entry: Published, language: Language, today: string): [string, ComponentChildren][] {
  const { version } = entry
  const label = w.entry
  const said = (name: string) => (pick(version, name, language).text ? <Said row={version} name={name} /> : null)
  const lines = (texts: string[]) => (texts.length ? texts.map((text) => <div key={text}>{text}</div>) : null)
  const fact = (name: KnownOrNot) => (version[name] === null ? null : w.entry[version[name] ? 'yes' : 'no'][name])
  const joined = (...parts: (ComponentChildren | null)[]) => {
    const there = parts.filter(Boolean)
    return there.length ? there.map((part, at) => <div key={at}>{part}</div>) : null
  }
  const link = (address: string) => (address && isSafe(address) ? <a href={address}>{address}</a> : null)
  const phone = version.contact_phone && (
    <a href={`tel:${version.contact_phone.replace(/[^\d+]/g, '')}`}>{version.contact_phone}</a>
  )
  const mail = version.contact_email && <a href={`mailto:${version.contact_email}`}>{version.contact_email}</a>
  const features = version.accessibility.map((each) => w.feature[each as AccessibilityFeature]).filter(Boolean)
  const shown: [string, ComponentChildren][] = [
    [label.dates, lines(datesText(entry, language, today))],
    [
      label.hours,
      joined(...hoursText(entry, language), said('hours_note'), version.closed_on_holidays && label.holidays),
    ],
    [label.different, lines(differentDays(w, entry, language, today))],
    [label.place, joined(said('place_name'), version.address)],
    [label.area, language === 'en' ? entry.areaEn || entry.areaJa : entry.areaJa],
    [label.access, said('access')],
    [label.entering, joined(said('entering'), fact('is_anonymous_possible'), fact('is_first_time_friendly'))],
    [label.surroundings, joined(fact('is_quiet'), said('surroundings')) ?? label.unknown],
    [label.cost, joined(fact('is_free'), said('cost')) ?? label.unknown],
    [label.audience, said('audience')],
    [label.capacity, version.capacity === null ? null : label.people(String(version.capacity))],
    [
      label.accessibility,
      joined(features.length ? features.join(language === 'en' ? ', ' : '、') : null, said('accessibility')),
    ],
    [
      label.apply,
      joined(
        said('apply'),
        version.apply_until_on && label.applyUntil(formatDay(language, version.apply_until_on, 'short')),
      ),
    ],
    [label.online, joined(fact('is_online'), link(version.online_url))],
    [label.contact, joined(version.contact_name, phone, mail)],
    [label.organiser, said('organiser')],
    [label.link, link(version.url)],
  ]
  return shown.filter(([, value]) => value)
}

const differentDays = (w: Words, entry: Published, language: Language, today: string) =>
  entry.days
    .filter(({ kind, onDay }) => kind !== 'date' && onDay >= today)
    .slice(0, 14)
    .map((one) =>
      [
        formatDay(language, one.onDay, 'short'),
        one.kind === 'closed' ? w.entry.closed : spanText(language, one.fromMinute, one.toMinute),
        one.note,
      ]
        .filter(Boolean)
        .join(' '),
    )
