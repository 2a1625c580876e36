import { DataTable, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type AboutOffers, weeksAhead } from '../load-about-offers.ts'
import type { OwnRule } from '../own-reasons.ts'
import type { Words } from '../words.ts'

/** Where each wish or limit is seen and changed; null where that is not in the person's hands. */
const pageOf: Record<OwnRule, keyof Words['page'] | null> = {
  'not-available': 'availability',
  'exception-day': 'exceptions',
  'per-day': 'limits',
  'per-week': 'limits',
  'per-month': 'limits',
  'rest-days': 'limits',
  'travel-too-long': 'limits',
  overlap: 'calendar',
  'refused-activity': 'refusals',
  'refused-topic': 'refusals',
  'refused-audience': 'refusals',
  'refused-organisation': 'refusals',
  'refused-area': 'refusals',
  'form-not-wished': 'wishes',
  'mode-not-wished': 'wishes',
  'training-level': null,
  resting: 'rest',
  'resting-now': 'rest',
}

/** How many requests did not fit, and by which of one's own wishes: to know, not to change anything. */
export function AboutPage({ w, found }: { w: Words; found: AboutOffers }) {
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} back={{ href: urls.mine.home(), label: w.back }} />
      <p>{countInWords(w, found)}</p>
      {found.counts.size > 0 && (
        <>
          <h2>{w.reasonsTitle}</h2>
          <p>{w.reasonsNote}</p>
          <DataTable
            caption={w.reasonsTitle}
            hideCaption
            rows={[...found.counts]}
            rowKey={([rule]) => rule}
            columns={[
              { key: 'reason', label: w.reason, rowHeader: true, cell: ([rule]) => w.rule[rule] },
              { key: 'requests', label: w.requests, numeric: true, cell: ([, n]) => w.number(String(n)) },
              { key: 'where', label: w.where, cell: ([rule]) => <Where w={w} rule={rule} /> },
            ]}
          />
        </>
      )}
      <p>{w.shared}</p>
      <p>{w.readers}</p>
    </>
  )
}

function countInWords(w: Words, { requests, notFitting }: AboutOffers): string {
  const weeks = String(weeksAhead)
  if (requests === 0) return w.none(weeks)
  return notFitting === 0 ? w.allFit(weeks, String(requests)) : w.count(weeks, String(requests), String(notFitting))
}

function Where({ w, rule }: { w: Words; rule: OwnRule }) {
  const page = pageOf[rule]
  return page ? <a href={urls.mine[page]()}>{w.see(w.page[page])}</a> : w.ask
}
