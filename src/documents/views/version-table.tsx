import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import { DataTable } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Recipient } from '../rules.ts'
import type { VersionLine } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { w: Words; language: Language; versions: readonly VersionLine[] }

export const VersionTable = ({ w, language, versions }: Props) => (
  <DataTable
    caption={w.versions.title}
    hideCaption
    empty={<p>{w.versions.none}</p>}
    rows={versions}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'number',
        label: w.versions.number,
        rowHeader: true,
        cell: ({ id, number }) => <a href={urls.documents.version({ id })}>{w.versions.show(String(number))}</a>,
      },
      { key: 'at', label: w.versions.at, cell: ({ submittedAt }) => formatInstant(language, submittedAt) },
      { key: 'by', label: w.versions.by, cell: ({ submittedBy }) => submittedBy ?? w.version.someone },
      { key: 'to', label: w.versions.to, cell: ({ submittedTo }) => recipientsInWords(w, language, submittedTo) },
      { key: 'reason', label: w.versions.reason, cell: ({ reason }) => reason ?? '' },
      ...(versions.some(({ number }) => number > 1)
        ? [{ key: 'compare', label: w.versions.compare, hideLabel: true, cell: withTheOneBefore(w) }]
        : []),
    ]}
  />
)

const withTheOneBefore = (w: Words) =>
  function Compare({ kind, fiscalYear, number }: VersionLine) {
    if (number === 1) return ''
    const at = { kind, year: String(fiscalYear) }
    return (
      <a href={urls.documents.compare(at, { before: number - 1, after: number })}>
        {w.versions.withBefore(String(number - 1), String(number))}
      </a>
    )
  }

const recipientsInWords = (w: Words, language: Language, to: readonly string[]) =>
  to.length === 0
    ? w.versions.within
    : listed(
        language,
        to.map((each) => w.submit.recipient[each as Recipient]),
      )
