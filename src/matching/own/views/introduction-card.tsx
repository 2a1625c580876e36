import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatSpan } from '#platform/i18n/dates.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { Button, ButtonRow, Card, Disclosure, Form, PostButton, SummaryList, Tag } from '#ui/index.ts'
import type { Shown } from '../../introduction/shown.ts'
import { fitInWords, softInWords } from '../../rules/words.ts'
import { words as seekingWords } from '../../seeking/words.ts'
import { words as vocabularyWords } from '../../vocabulary-words.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  shown: Shown
  reader: 'seeker' | 'giver'
  onceKey: string
  answer: string
  end: string
}

const living = ['to-meet', 'meeting-set', 'met', 'agreeing', 'agreed']

/** One introduction as one side sees it: what fits in words, the one question of now, and the way out. */
export function IntroductionCard({ w, language, shown, reader, onceKey, answer, end }: Props) {
  const { state, question, meeting, terms } = shown
  return (
    <Card level={3} above={titleAbove(w, shown, reader)} title={titleOf(w, shown, reader)}>
      <p>
        <Tag tone="blue">{w.state[state]}</Tag>
      </p>
      {shown.about && (
        <>
          <h4>{w.about}</h4>
          <p class="pre-line">{shown.about}</p>
        </>
      )}
      {shown.href && (
        <p>
          <a href={shown.href}>{w.read}</a>
        </p>
      )}
      {shown.seeker && <AboutSeeker language={language} seeker={shown.seeker} />}
      {reader === 'seeker' && <Reasons w={w} language={language} shown={shown} />}
      {meeting && (
        <SummaryList
          items={[
            {
              label: w.meeting,
              value: `${formatDay(language, meeting.onDay, 'long')} ${formatSpan(language, meeting.startMinute, meeting.endMinute)}`,
            },
            { label: w.place, value: meeting.place || vocabularyWithReadings(language).mode[meeting.mode] },
          ]}
        />
      )}
      {terms && (
        <>
          <h4>{terms.isInForce ? w.terms : w.termsNew}</h4>
          <SummaryList
            items={[
              ...(['frequency', 'how', 'boundaries', 'contact'] as const).map((key) => ({
                label: w.term[key],
                value: <span class="pre-line">{terms[key] || w.empty}</span>,
              })),
              { label: w.reviewOn, value: formatDay(language, shown.reviewOn ?? terms.reviewOn, 'long') },
            ]}
          />
        </>
      )}
      {question && (
        <Form action={answer} onceKey={onceKey} label={w.question[question.step]}>
          <h4>{w.question[question.step]}</h4>
          <p class="field-hint">
            {w.noReason}
            {state === 'open' && ` ${w.until(formatInstant(language, shown.expiresAt))}`}
          </p>
          <ButtonRow>
            <Button name="answer" value="yes">
              {w.yes[question.step]}
            </Button>
            <Button name="answer" value="no" kind="secondary">
              {w.no[question.step]}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {living.includes(state) && (
        <Disclosure summary={w.end}>
          <p>{w.endNote}</p>
          <PostButton action={end} kind="secondary">
            {w.end}
          </PostButton>
        </Disclosure>
      )}
    </Card>
  )
}

const titleAbove = (w: Words, shown: Shown, reader: Props['reader']) =>
  reader === 'seeker' && titleOf(w, shown, reader) !== w.kind[shown.side] ? w.kind[shown.side] : undefined

function titleOf(w: Words, shown: Shown, reader: Props['reader']): string {
  if (shown.name) return shown.name
  return reader === 'giver' ? w.unnamedSeeker(shown.code) : w.unnamed(w.kind[shown.side])
}

function Reasons({ w, language, shown }: Pick<Props, 'w' | 'language' | 'shown'>) {
  return (
    <>
      {shown.fits.length > 0 && <h4>{w.fits}</h4>}
      <ul>
        {shown.fits.map((fit) => (
          <li key={fit.rule}>{fitInWords(language, fit)}</li>
        ))}
      </ul>
      {shown.soft.length > 0 && (
        <>
          <h4>{w.soft}</h4>
          <ul>
            {shown.soft.map((soft) => (
              <li key={soft.rule}>{softInWords(language, soft)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What somebody ticked, and nothing that they wrote for the office alone. */
function AboutSeeker({ language, seeker }: { language: Language; seeker: NonNullable<Shown['seeker']> }) {
  const m = vocabularyWords(language)
  const v = vocabularyWithReadings(language)
  const l = seekingWords(language).label
  const list = (values: readonly string[], names: Record<string, string>) =>
    values.map((value) => names[value]).join(language === 'en' ? ', ' : '、')
  const lines: [string, string][] = [
    [l.companies, list(seeker.companies, m.company)],
    [l.topics, list(seeker.topics, v.topic)],
    [l.topicsNot, list(seeker.topicsNot, v.topic)],
    [l.modes, list(seeker.modes, v.mode)],
    [l.times, list(seeker.times, m.weekPart)],
    [l.tongues, list(seeker.tongues, m.tongue)],
  ]
  return <SummaryList items={lines.filter(([, value]) => value).map(([label, value]) => ({ label, value }))} />
}
