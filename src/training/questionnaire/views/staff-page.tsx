import {
  Button,
  ButtonRow,
  DataTable,
  Disclosure,
  Form,
  LinkButton,
  Notice,
  PageHeading,
  PostButton,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { courseName } from '../../application/course-name.ts'
import type { Run } from '../../run/run.queries.ts'
import { type Answer, isTooFew, questionNames, type Shown, tally, tallyWishes } from '../rules.ts'
import type { Questionnaire } from '../store.ts'
import { words } from '../words.ts'
import { QuestionnaireFields } from './fields.tsx'

interface Props {
  run: Run
  questionnaire: Questionnaire | null
  link: string
  answers: (Answer & { words: string })[]
  limit: number
  onceKey: string
  saved: boolean
}

export function StaffPage({ run, questionnaire, link, answers, limit, onceKey, saved }: Props) {
  const { language } = usePage()
  const all = words(language)
  const w = all.staff
  const place = { run: run.id }
  return (
    <>
      <PageHeading
        title={all.title}
        above={courseName(language, run)}
        back={{ href: urls.courses.show({ id: run.id }), label: courseName(language, run) }}
      />
      {saved && <Notice kind="success" announce title={w.saved} />}
      {!questionnaire && <p>{w.notOpen}</p>}
      {questionnaire?.closedAt && <p>{w.closed}</p>}
      {questionnaire && !questionnaire.closedAt && (
        <>
          <h2>{w.link}</h2>
          <p class="address-to-keep">
            <a href={link}>{link}</a>
          </p>
        </>
      )}
      <ButtonRow>
        {questionnaire && !questionnaire.closedAt ? (
          <PostButton action={urls.questionnaires.close(place)} kind="secondary">
            {w.close}
          </PostButton>
        ) : (
          <PostButton action={urls.questionnaires.open(place)}>{questionnaire ? w.openAgain : w.open}</PostButton>
        )}
        {questionnaire && (
          <LinkButton href={urls.questionnaires.paper(place)} download>
            {w.paper}
          </LinkButton>
        )}
      </ButtonRow>
      {questionnaire && (
        <Disclosure summary={w.keyIn} open={saved}>
          <Form action={urls.questionnaires.keyIn(place)} onceKey={onceKey}>
            <QuestionnaireFields />
            <ButtonRow>
              <Button>{w.save}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
      <h2>{w.result}</h2>
      <Result answers={answers} limit={limit} />
    </>
  )
}

function Result({ answers, limit }: Pick<Props, 'answers' | 'limit'>) {
  const all = words(usePage().language)
  const w = all.staff
  if (isTooFew(answers.length, limit)) return <p>{w.tooFew(String(limit))}</p>
  const written = answers.map((answer) => answer.words).filter(Boolean)
  return (
    <>
      <p>{w.count(String(answers.length))}</p>
      {questionNames.map((name) => (
        <Counts
          key={name}
          title={all.question[name]}
          counts={tally(answers, name, limit)}
          labels={{ ...(all.answer[name] as Record<string, string>), unsaid: all.unsaid }}
          limit={limit}
        />
      ))}
      <Counts title={all.question.next} counts={tallyWishes(answers, limit)} labels={all.next} limit={limit} />
      <h3>{w.words}</h3>
      <ul>
        {written.map((text) => (
          <li key={text} class="kept-lines">
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}

function Counts(props: { title: string; counts: Map<string, Shown>; labels: Record<string, string>; limit: number }) {
  const w = words(usePage().language).staff
  return (
    <DataTable
      caption={props.title}
      rows={[...props.counts]}
      rowKey={([option]) => option}
      columns={[
        { key: 'answer', label: w.answer, rowHeader: true, cell: ([option]) => props.labels[option] ?? option },
        {
          key: 'number',
          label: w.number,
          numeric: true,
          cell: ([, count]) => (count === 'few' ? w.few(String(props.limit)) : String(count)),
        },
      ]}
    />
  )
}
