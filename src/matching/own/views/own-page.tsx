import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { ButtonRow, Disclosure, LinkButton, Notice, PageHeading, PostButton, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { answersInWords } from '../../seeking/answers-in-words.ts'
import type { OwnPage as Loaded } from '../load.ts'
import { stepWords } from '../step-words.ts'
import type { Words } from '../words.ts'
import { IntroductionCard } from './introduction-card.tsx'
import { OthersRead } from './others-read.tsx'
import { OwnLooks } from './own-looks.tsx'

interface Props {
  w: Words
  language: Language
  code: string
  own: Loaded
  areaName: (id: string) => string
  onceKey: () => string
  isSaved: boolean
  /** Whether the page was opened by an account and not by the link. */
  isSignedIn: boolean
}

export function OwnPage({ w, language, code, own, areaName, onceKey, isSaved, isSignedIn }: Props) {
  const { seeking, stage } = own
  const at = { code, id: seeking.id }
  const { fellow } = urls.place
  const said = Object.values(answersInWords(language, own.answers, areaName)).flat()
  const step = stepWords(language)
  const waitsForOther = stage === 'introduced' && own.introductions.every(({ question }) => question === null)
  const day = (on: string) => formatDay(language, on, 'long')
  return (
    <>
      <PageHeading
        title={w.title}
        lead={w.lead(seeking.code)}
        back={isSignedIn ? { href: urls.mine.home(), label: step.home } : undefined}
      />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      <section>
        <h2>{w.now}</h2>
        <Notice kind="info">
          <p>{waitsForOther ? step.waitsForOther : w.stage[stage]}</p>
          {stage !== 'closed' && stage !== 'agreed' && <p>{w.next(day(own.toldOn), day(own.nextNewsOn))}</p>}
        </Notice>
      </section>
      <section>
        <h2>{w.introductions}</h2>
        {own.introductions.length === 0 && <p>{w.none}</p>}
        {own.introductions.map((shown) => (
          <IntroductionCard
            key={shown.id}
            w={w}
            language={language}
            shown={shown}
            reader="seeker"
            onceKey={onceKey()}
            answer={fellow.answer({ ...at, introduction: shown.id })}
            end={fellow.end({ ...at, introduction: shown.id })}
            talkOver={fellow.talkOver({ ...at, introduction: shown.id })}
          />
        ))}
      </section>
      <section>
        <h2>{w.said}</h2>
        <SummaryList
          items={said
            .filter(({ value }) => value)
            .map(({ label, value }) => ({ label, value: <span class="kept-lines">{value}</span> }))}
        />
        <p class="field-hint">{step.unsaid}</p>
        <ButtonRow>
          <LinkButton href={fellow.change(at)}>{w.change}</LinkButton>
          <LinkButton href={fellow.readable(at)} kind="quiet">
            {w.take}
          </LinkButton>
          <LinkButton href={fellow.take(at)} kind="quiet" download>
            {w.takeJson}
          </LinkButton>
        </ButtonRow>
        <OthersRead w={w} language={language} answers={own.answers} code={seeking.code} />
        <OwnLooks language={language} looks={own.looks} />
      </section>
      <section>
        <h2>{w.own}</h2>
        {!isSignedIn && <p>{w.leaveNote}</p>}
        <ButtonRow>
          {!isSignedIn && (
            <PostButton action={fellow.leave(at)} kind="secondary">
              {w.leave}
            </PostButton>
          )}
          {seeking.isClosed && (
            <PostButton action={fellow.again(at)} kind="secondary">
              {w.again}
            </PostButton>
          )}
        </ButtonRow>
        {!seeking.isClosed && (
          <Disclosure summary={w.stop}>
            <p>{w.stopNote}</p>
            <PostButton action={fellow.stop(at)} kind="secondary">
              {w.stop}
            </PostButton>
          </Disclosure>
        )}
        <Disclosure summary={w.link}>
          <p>{w.linkNote}</p>
          <PostButton action={fellow.link(at)} kind="secondary">
            {w.link}
          </PostButton>
        </Disclosure>
        <p>
          <a href={fellow.erase(at)}>{w.erase}</a>
        </p>
      </section>
    </>
  )
}
