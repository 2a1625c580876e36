import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import type { Typed } from '#platform/web/form.ts'
import { ButtonRow, Disclosure, LinkButton, Notice, PageHeading, PostButton, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OrganisationKind } from '../rules.ts'
import type { OrganisationRow } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  row: OrganisationRow
  opened: Typed
  areaName: string
  mayChange: boolean
}

export function ShowPage({ w, language, row, opened, areaName, mayChange }: Props) {
  const took = row.staff_took_course === null ? w.took.unknown : row.staff_took_course ? w.took.yes : w.took.no
  const lines: [string, string][] = [
    [w.label.kana, row.kana],
    [
      w.label.kinds,
      listed(
        language,
        row.kinds.map((kind) => w.kind[kind as OrganisationKind]),
      ),
    ],
    [w.label.address, row.address],
    [w.label.area, areaName],
    [w.label.phone, row.phone],
    [w.label.contactName, row.contact_name],
    [w.label.contactEmail, opened.contactEmail?.[0] ?? ''],
    [w.label.staffTookCourse, took],
    [w.label.note, opened.note?.[0] ?? ''],
    [w.label.channel, w.channel[row.channel]],
    [w.label.registeredOn, formatDay(language, row.registered_on, 'long')],
  ]
  return (
    <>
      <PageHeading title={row.name} back={{ href: urls.organisations.index(), label: w.title }} />
      {row.ended_on && (
        <Notice kind="info">
          <p>{w.ended(formatDay(language, row.ended_on, 'long'))}</p>
        </Notice>
      )}
      <SummaryList items={lines.map(([label, value]) => ({ key: label, label, value: value || '—' }))} />
      {mayChange && (
        <>
          <ButtonRow>
            <LinkButton href={urls.organisations.edit({ id: row.id })}>{w.change}</LinkButton>
          </ButtonRow>
          {!row.ended_on && (
            <Disclosure summary={w.end}>
              <p>{w.endNote}</p>
              <PostButton action={urls.organisations.end({ id: row.id })} kind="secondary">
                {w.end}
              </PostButton>
            </Disclosure>
          )}
        </>
      )}
    </>
  )
}
