import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { ButtonRow, DataTable, LinkButton, PageHeading, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { CourseAccommodation } from '../../../run/rules.ts'
import { accommodationWords } from '../../accommodation-words.ts'
import { isTaking, placesLeft } from '../../rules.ts'
import type { ApplyKnown } from '../known.ts'
import { Conditions } from './conditions.tsx'

/** A course as the public reads it. */
export function CoursePage({ known }: { known: ApplyKnown }) {
  const { w, run, code, course, openness, language } = known
  const about = (language === 'en' && run.aboutEn) || run.aboutJa
  return (
    <>
      <PageHeading title={course} back={{ href: urls.place.courses({ code }), label: w.list.title }} lead={about} />
      <Conditions known={known} />
      {isTaking(openness) && (
        <ButtonRow>
          <LinkButton href={urls.place.apply.start({ code, run: run.id })} kind="primary">
            {openness === 'open' ? w.course.apply : w.course.applyWaiting}
          </LinkButton>
          <LinkButton href={urls.place.coursePaper({ code, run: run.id })}>{w.course.paper}</LinkButton>
        </ButtonRow>
      )}
      {isTaking(openness) && <p class="field-hint">{w.course.paperHint}</p>}
      <h2>{w.course.dates}</h2>
      <Days known={known} />
      <h2>{w.list.applying}</h2>
      <SummaryList items={linesOf(known).filter(({ value }) => value !== '')} />
    </>
  )
}

export function Days({ known: { w, run, language } }: { known: Pick<ApplyKnown, 'w' | 'run' | 'language'> }) {
  return (
    <DataTable
      caption={w.course.dates}
      hideCaption
      rows={run.days}
      empty={<p>{w.course.noDays}</p>}
      columns={[
        {
          key: 'day',
          label: w.course.day,
          rowHeader: true,
          nowrap: true,
          cell: (day) => formatDay(language, day.onDay, 'long'),
        },
        {
          key: 'time',
          label: w.course.time,
          nowrap: true,
          cell: (day) => formatSpan(language, day.startMinute, day.endMinute),
        },
        { key: 'place', label: w.course.place, cell: (day) => day.place || run.place || w.course.mode[day.mode] },
      ]}
    />
  )
}

function linesOf({ w, run, language }: ApplyKnown): { label: string; value: string }[] {
  const left = placesLeft(run)
  const capacity =
    run.capacity === null ? w.course.unlimited : w.course.people(String(run.capacity)) + w.course.left(String(left))
  const offered = run.accommodations.map((each) => accommodationWords(language)[each as CourseAccommodation])
  return [
    { label: w.course.window, value: windowInWords({ w, run, language }) },
    { label: w.course.capacity, value: capacity },
    {
      label: w.course.accommodations,
      value: [...offered, run.accommodationsWords, w.course.accommodationsMore].filter(Boolean).join('\n'),
    },
    { label: w.course.photo, value: run.photoRule === 'none' ? w.course.photoNone : w.course.photoAgrees },
    { label: w.course.materials, value: run.materials },
    { label: w.course.organiser, value: run.organiser },
    { label: w.course.questions, value: run.questionsTo },
  ]
}

export function windowInWords({ w, run, language }: Pick<ApplyKnown, 'w' | 'run' | 'language'>): string {
  const day = (on: string) => formatDay(language, on, 'long')
  const { applyFromOn: from, applyUntilOn: until } = run
  if (from && until) return w.course.span(day(from), day(until))
  if (until) return w.course.untilDay(day(until))
  return from ? w.course.fromDay(day(from)) : w.course.open
}
