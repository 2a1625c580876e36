import { ChoiceButtons, Form, Notice, PageHeading, usePage } from '#ui/index.ts'
import { courseName } from '../../application/course-name.ts'
import { outcomes } from '../rules.ts'
import type { Afterwards } from '../store.ts'
import { words } from '../words.ts'

interface Props {
  all: Afterwards[]
  actionOf(one: Afterwards): string
  saved: boolean
  back?: { href: string }
}

/** The person chooses; every answer looks alike. */
export function ChoosePage({ all, actionOf, saved, back }: Props) {
  const { language } = usePage()
  const w = words(language)
  return (
    <>
      <PageHeading title={w.own.title} lead={all.length > 0 ? w.own.lead : w.own.none} back={back} />
      {saved && <Notice kind="success" announce title={w.own.thanks} />}
      {all.map((one) => (
        <section key={one.participantId}>
          <h2>{courseName(language, one)}</h2>
          {one.outcome && <p>{w.own.current(w.outcome[one.outcome])}</p>}
          <Form action={actionOf(one)}>
            <input type="hidden" name="participant" value={one.participantId} />
            <ChoiceButtons
              name="outcome"
              label={w.own.title}
              readers={w.own.readers}
              current={one.outcome ?? undefined}
              options={outcomes.map((value) => ({ value, label: w.outcome[value], description: w.about[value] }))}
            />
          </Form>
        </section>
      ))}
    </>
  )
}
