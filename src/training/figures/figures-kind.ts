import { columnHead, numberCell, phrase, rowHead } from '#platform/document/build.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { Phrase } from '#platform/document/model.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { issuerOf } from '../issuer.ts'
import { figureRows } from './figure-rows.ts'
import { type Words, words } from './words.ts'

const both = (say: (w: Words) => string): Phrase => phrase(say(words('ja')), say(words('en')))

/** Applicants, participants and completers by year, cumulative and by track, as they stand today. */
export const trainingFigures: DocumentKind = {
  id: 'training-figures',
  title: both((w) => w.title),
  about: phrase(
    '年度ごとの申込み・参加・修了と、修了の累計の表です。',
    'Applied, took part and completed by year, and cumulative.',
  ),
  bodies: ['municipality'],
  build: async (tx, moment, fiscalYear) => {
    const rows = await figureRows(tx, moment, { asOfOn: moment.today, kind: null, until: fiscalYear })
    const issuer = await issuerOf(tx, moment)
    const isPartly = rows.some(
      ({ cumulative: { isPartly: some } }) => some.applicants || some.accepted || some.completed,
    )
    const heads = [
      'year',
      'applicants',
      'accepted',
      'peers',
      'employers',
      'notSaid',
      'wanted',
      'completed',
      'cumulative',
    ] as const
    return {
      faults: [],
      document: {
        title: both((w) => w.title),
        issuer,
        fiscalYear,
        asOf: [moment.today],
        notes: [
          phrase(`${issuer.ja}の研修の記録に基づき作成`, `Made from the course records of ${issuer.en}`),
          ...(isPartly
            ? [
                phrase(
                  '分からない研修があり、本当はもっと多いかもしれない数を含む',
                  'Some figures may be higher: something is not known for a course',
                ),
              ]
            : []),
        ],
        orientation: 'landscape',
        blocks: [
          {
            kind: 'table',
            caption: both((w) => w.title),
            hideCaption: true,
            head: [heads.map((key) => columnHead(both((w) => w[key])))],
            body: rows.map(({ fiscalYear: of, year, cumulative, wanted }) => [
              rowHead(phrase(formatFiscalYear('ja', of), formatFiscalYear('en', of))),
              numberCell(year.applicants, { id: `${of}.applicants` }),
              numberCell(year.accepted, { id: `${of}.accepted` }),
              numberCell(year.completed.peer, { id: `${of}.peers` }),
              numberCell(year.completed.employer, { id: `${of}.employers` }),
              numberCell(year.completed['not-said'], { id: `${of}.not-said` }),
              numberCell(wanted, { id: `${of}.wanted` }),
              numberCell(year.completedAll, { id: `${of}.completed` }),
              numberCell(cumulative.completedAll, { id: `${of}.cumulative`, strong: true }),
            ]),
          },
        ],
      },
    }
  },
}
