import { formatInstant } from '#platform/i18n/dates.ts'
import { Button, ButtonRow, Form, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Report, reportAnswers } from '../../entry/report.ts'
import { again, type Deciding } from './deciding.tsx'
import { ReadReports } from './read-reports.tsx'

/** What visitors said is wrong. An answer is to those that stand here, and to no later one. */
export function Reports(props: Deciding & { reports: Report[] }) {
  const { w, found, reports } = props
  const { language } = usePage()
  const tried = again(props, 'reports')
  if (reports.length === 0 && !tried) return null
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{w.staff.answerReports}</h2>
      <Form action={urls.portal.reports({ id: found.entry.id })} problems={tried?.problems}>
        <ul>
          {reports.map((report) => (
            <li key={report.id}>
              {w.wrong.subject[report.about]}: {report.words} ({formatInstant(language, report.receivedAt)})
            </li>
          ))}
        </ul>
        <ReadReports reports={reports} />
        {reports.length > 0 && (
          <ButtonRow>
            {reportAnswers.map((answer) => (
              <Button key={answer} name="answer" value={answer} kind="secondary">
                {w.staff.answer[answer]}
              </Button>
            ))}
          </ButtonRow>
        )}
      </Form>
    </section>
  )
}
