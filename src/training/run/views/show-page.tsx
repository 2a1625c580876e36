import type { ComponentChildren } from 'preact'
import { formatDay, formatFiscalYear } from '#platform/i18n/dates.ts'
import { LinkButton, Notice, PageHeading, SummaryList, type Task, TaskList, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as courseWords } from '../../words.ts'
import type { RunCounts } from '../overview.queries.ts'
import { isUnclosed, runState } from '../rules.ts'
import type { Run } from '../run.queries.ts'
import { words } from '../words.ts'
import { daysInWords, nameOf, peopleInWords } from './index-page.tsx'
import { StateTag } from './state-tag.tsx'
import { StepPart } from './step-part.tsx'

interface Props {
  run: Run
  counts: RunCounts
  units: { count: number; timed: number }
  teachers: number
  today: string
  saved: boolean
  refused: string | null
  mayReadPeople: boolean
  /** What other parts of the slice show about a course, such as its applications. */
  more?: ComponentChildren
}

export function ShowPage({ run, counts, units, teachers, today, saved, refused, mayReadPeople, more }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { course } = courseWords(language)
  const at = { id: run.id }
  const window =
    run.applyFromOn || run.applyUntilOn
      ? w.applyWindow(
          run.applyFromOn ? formatDay(language, run.applyFromOn, 'long') : '',
          run.applyUntilOn ? formatDay(language, run.applyUntilOn, 'long') : '',
        )
      : w.noWindow
  return (
    <>
      <PageHeading
        title={nameOf(run, language)}
        above={`${run.reference} ${course[run.courseKind]}`}
        back={{ href: urls.courses.index({ year: run.fiscalYear }), label: w.title }}
        actions={<LinkButton href={urls.courses.edit(at)}>{w.open.edit}</LinkButton>}
      />
      <p>
        <StateTag state={runState(run, today)} />
      </p>
      {saved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      {refused && (
        <Notice kind="warning" announce>
          <p>{refused}</p>
        </Notice>
      )}
      {isUnclosed(run, today) && (
        <Notice kind="warning">
          <p>{w.unclosed}</p>
        </Notice>
      )}
      <TaskList tasks={tasksOf()} />
      {more}
      <StepPart run={run} today={today} />
      <p>
        <a href={urls.courses.enteredFigures(at)}>{w.open.figures}</a>
      </p>
      <h2>{w.open.overview}</h2>
      <SummaryList
        items={[
          { label: w.label.fiscalYear, value: formatFiscalYear(language, run.fiscalYear) },
          { label: w.label.mode, value: [w.mode[run.mode], run.place].filter(Boolean).join(' ') },
          { label: w.label.organiser, value: run.organiser || '—' },
          { label: w.label.tracks, value: run.tracks.map((track) => w.track[track]).join(w.listComma) },
          { label: w.label.requiresKind, value: w.requires[run.requiresKind ?? 'none'] },
          { label: w.group.apply, value: window },
          {
            label: w.label.accommodations,
            value: [...run.accommodations.map((each) => w.accommodation[each]), run.accommodationsWords]
              .filter(Boolean)
              .join(w.listComma),
          },
          { label: w.label.photoRule, value: w.photo[run.photoRule] },
          { label: w.label.materials, value: run.materials || '—' },
          { label: w.label.questionsTo, value: run.questionsTo || '—' },
        ]}
      />
    </>
  )

  function tasksOf(): Task[] {
    const people = peopleInWords(counts.accepted, run.capacity, w)
    const all = (title: string, href: string, isDone: boolean, status: string): Task => ({
      title,
      href,
      state: isDone ? 'done' : 'todo',
      status,
    })
    return [
      all(w.open.days, urls.courses.days(at), run.sessionDays.length > 0, daysInWords(run, language, w)),
      all(w.open.units, urls.courses.units(at), isTimed(), w.timed(String(units.timed), String(units.count))),
      all(w.open.teachers, urls.courses.teachers(at), teachers > 0, w.people(String(teachers))),
      all(w.open.timetable, urls.courses.timetable(at), isTimed(), w.toSee),
      ...(mayReadPeople
        ? [
            all(
              w.open.applications,
              urls.applications.ofRun({ run: run.id }),
              counts.applied > 0 && counts.waiting === 0,
              w.applied(String(counts.applied)),
            ),
            all(w.open.participants, urls.courses.participants(at), counts.accepted > 0, people),
            all(
              w.open.completion,
              urls.courses.completion(at),
              counts.completed > 0,
              w.people(String(counts.completed)),
            ),
          ]
        : []),
    ]
  }

  function isTimed(): boolean {
    return units.count > 0 && units.timed === units.count
  }
}
