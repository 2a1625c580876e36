import { labelled } from '#platform/i18n/punctuation.ts'
import { DataTable, Disclosure } from '#ui/index.ts'
import { describeDoubt, importWords } from '../../words.ts'
import type { PreviewProps } from './preview-page.tsx'

const shownAtOnce = 50

/** Cells that were read although a person should look at them, and what was left out of them. */
export function Doubts({ w, language, assessment }: PreviewProps) {
  const { doubts } = assessment.reading
  if (doubts.length === 0) return null
  return (
    <Disclosure summary={w.doubtsTitle(String(doubts.length))} open={doubts.length <= 20}>
      <ul>
        {doubts.slice(0, shownAtOnce).map((doubt) => (
          <li key={`${doubt.line} ${doubt.column} ${doubt.code}`}>{describeDoubt(language, doubt, assessment.plan)}</li>
        ))}
      </ul>
      {doubts.length > shownAtOnce && <p>{w.more(String(doubts.length - shownAtOnce))}</p>}
    </Disclosure>
  )
}

/** The first rows as they were read. */
export function Sample({ w, sample }: PreviewProps) {
  if (sample.lines.length === 0) return null
  return (
    <DataTable
      caption={w.sampleTitle}
      rows={sample.fields}
      rowKey={({ label }) => label}
      columns={[
        { key: 'field', label: w.field, rowHeader: true, cell: ({ label }) => label },
        ...sample.lines.map((line, index) => ({
          key: String(line),
          label: w.lineOf(String(line)),
          cell: ({ values }: (typeof sample.fields)[number]) => values[index] || '—',
        })),
      ]}
    />
  )
}

/** Rows and columns that are not taken over, so that nothing is left out in silence. */
export function LeftOut({ w, language, assessment, unused }: PreviewProps) {
  const skipped = assessment.reading.skipped.filter(({ because, text }) => because !== 'blank' || text !== '')
  const reasons = importWords(language).skipped
  return (
    <>
      {skipped.length > 0 && (
        <Disclosure summary={w.skippedTitle(String(skipped.length))}>
          <ul>
            {skipped.slice(0, shownAtOnce).map(({ line, because, text }) => (
              <li key={line}>
                {w.lineOf(String(line))} — {labelled(language, reasons[because], text.slice(0, 80))}
              </li>
            ))}
          </ul>
          {skipped.length > shownAtOnce && <p>{w.more(String(skipped.length - shownAtOnce))}</p>}
        </Disclosure>
      )}
      {unused.length > 0 && (
        <Disclosure summary={w.notUsedTitle(String(unused.length))}>
          <ul>
            {unused.map(({ letters, heading, because }) => (
              <li key={letters}>
                {w.columnOption(letters, heading || w.noHeading)}
                {because && ` — ${because}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
