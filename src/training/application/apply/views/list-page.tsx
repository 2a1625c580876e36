import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Card, CardGrid, EmptyState, PageHeading, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { courseName } from '../../course-name.ts'
import { isTaking, opennessOn, placesLeft } from '../../rules.ts'
import type { ApplicantsRun } from '../../run-facts.queries.ts'
import type { Words } from '../words.ts'
import { windowInWords } from './course-page.tsx'

interface Props {
  w: Words
  language: Language
  code: string
  runs: ApplicantsRun[]
  today: string
}

export function ListPage({ w, language, code, runs, today }: Props) {
  return (
    <>
      <PageHeading title={w.list.title} lead={w.list.lead} />
      {runs.length === 0 && (
        <EmptyState title={w.list.none}>
          <p>{w.list.noneHint}</p>
        </EmptyState>
      )}
      <CardGrid>
        {runs.map((run) => (
          <CourseCard key={run.id} {...{ w, language, code, run, today }} />
        ))}
      </CardGrid>
    </>
  )
}

function CourseCard({ w, language, code, run, today }: Omit<Props, 'runs'> & { run: ApplicantsRun }) {
  const openness = opennessOn(run, today)
  const left = placesLeft(run)
  const tone = openness === 'open' ? 'green' : isTaking(openness) ? 'yellow' : 'neutral'
  const days = run.days.map((day) => formatDay(language, day.onDay, 'short'))
  return (
    <Card title={courseName(language, run)} href={urls.place.course({ code, run: run.id })} above={run.organiser}>
      <p>
        <Tag tone={tone}>{w.openness[openness]}</Tag>
        {openness === 'open' && left !== null && left <= 5 && <> {w.list.places(String(left))}</>}
      </p>
      <p>
        {w.list.dates}: {days.join(' ・ ') || w.course.noDays}
      </p>
      <p>
        {w.list.applying}: {windowInWords({ w, run, language })}
      </p>
    </Card>
  )
}
