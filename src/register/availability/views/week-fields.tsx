import { urls } from '#urls.ts'
import type { ShownSaid } from '../../said/said.ts'
import { words } from '../../words.ts'
import type { Window } from '../store.ts'
import { WeekTimes } from './week-times.tsx'

export function WeekFields({ whose, typed, language }: ShownSaid<Window[]>) {
  const isOwn = whose.name === null
  const of = { id: whose.personId }
  return (
    <>
      <WeekTimes
        typed={typed}
        language={language}
        action={isOwn ? urls.mine.availability() : urls.people.availability(of)}
      />
      <p>
        <a href={isOwn ? urls.mine.exceptions() : urls.people.exceptions(of)}>
          {words(language).availability.differentDays}
        </a>
      </p>
    </>
  )
}
