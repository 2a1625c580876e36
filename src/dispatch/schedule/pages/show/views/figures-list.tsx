import { DescriptionList, Disclosure } from '#ui/index.ts'
import type { Figures } from '../../../proposal/figures.ts'
import type { Words } from '../../../words.ts'

/** How good the proposal is for the programme as a whole; no figure belongs to a person. */
export function FiguresList({ w, figures }: { w: Words; figures: Figures }) {
  const p = w.proposal
  return (
    <>
      <h3>{p.figuresTitle}</h3>
      <DescriptionList items={figuresInWords(w, figures)} />
      <Disclosure summary={p.aimsTitle}>
        <ul>
          {Object.values(p.aims).map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ul>
        <p>{p.aimsWhere}</p>
      </Disclosure>
    </>
  )
}

/** The figures line by line; what a proposal does not know is left out. */
export function figuresInWords(w: Words, figures: Figures): { term: string; description: string }[] {
  const p = w.proposal
  const { wishMet } = figures
  return [
    { term: p.covered, description: p.coveredIs(String(figures.covered), String(figures.requests)) },
    { term: p.seats, description: p.seatsIs(String(figures.seatsFilled), String(figures.seats)) },
    ...(wishMet
      ? [
          {
            term: p.wishMet,
            description: [
              p.wishMetIs(percent(wishMet.lowest), percent(wishMet.tenth), percent(wishMet.middle)),
              ...(wishMet.spread === undefined ? [] : [p.spreadIs(percent(wishMet.spread))]),
            ].join(p.spreadAfter),
          },
        ]
      : []),
    { term: p.firstChances, description: p.firstChancesIs(String(figures.firstChances)) },
    ...(typeof figures.aims?.changes === 'number'
      ? [{ term: p.changes, description: p.changesIs(String(figures.aims.changes)) }]
      : []),
    { term: p.best, description: howGood(w, figures) },
  ]
}

function howGood({ proposal: p }: Words, { proven, aims, coverBound }: Figures): string {
  if (proven.includes('cover') && proven.includes('fair') && proven.includes('quality')) return p.provenAll
  if (proven.includes('cover')) return p.provenCover
  if (aims === null || coverBound === null || coverBound <= 0) return p.notProven
  return p.within((Math.ceil(((coverBound - aims.cover) / coverBound) * 1000) / 10).toFixed(1))
}

const percent = (thousandths: number) => String(Math.floor(thousandths / 10))
