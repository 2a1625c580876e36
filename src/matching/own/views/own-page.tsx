import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { ButtonRow, Disclosure, LinkButton, Notice, PageHeading, PostButton, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { answersInWords } from '../../seeking/answers-in-words.ts'
import type { OwnPage as Loaded } from '../load.ts'
import type { Words } from '../words.ts'
import { IntroductionCard } from './introduction-card.tsx'

interface Props {
  w: Words
  language: Language
  code: string
  own: Loaded
  areaName: (id: string) => string
  onceKey: () => string
  isSaved: boolean
}

export function OwnPage({ w, language, code, own, areaName, onceKey, isSaved }: Props) {
  const { seeking, stage } = own
  const at = { code, id: seeking.id }
  const { fellow } = urls.place
  const said = Object.values(answersInWords(language, own.answers, areaName)).flat()
  const day = (on: string) => formatDay(language, on, 'long')
  return (
    <>
      <PageHeading title={w.title} lead={w.lead(seeking.code)} />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      <section>
        <h2>{w.now}</h2>
        <Notice kind="info">
          <p>{w.stage[stage]}</p>
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
          />
        ))}
      </section>
      <section>
        <h2>{w.said}</h2>
        <SummaryList
          items={said.map(({ label, value }) => ({
            label,
            value: value ? <span class="pre-line">{value}</span> : <span class="field-hint">{w.empty}</span>,
          }))}
        />
        <ButtonRow>
          <LinkButton href={fellow.change(at)}>{w.change}</LinkButton>
          <LinkButton href={fellow.readable(at)} kind="quiet">
            {w.take}
          </LinkButton>
          <LinkButton href={fellow.take(at)} kind="quiet" download>
            {w.takeJson}
          </LinkButton>
        </ButtonRow>
      </section>
      <section>
        <h2>{w.own}</h2>
        <p>{w.leaveNote}</p>
        <ButtonRow>
          <PostButton action={fellow.leave(at)} kind="secondary">
            {w.leave}
          </PostButton>
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
