import type { Language } from '#platform/i18n/catalogue.ts'
import { labelled } from '#platform/i18n/punctuation.ts'
import { Card, Disclosure, Notice, PageHeading, PostButton, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Told } from '../../facts.queries.ts'
import { askInWords, fitInWords, hardInWords, softInWords } from '../../rules/words.ts'
import { answersInWords } from '../../seeking/answers-in-words.ts'
import type { Talk } from '../../talk.ts'
import { flowWords } from '../flow-words.ts'
import type { Option, SeekerFound } from '../load.ts'
import type { Words } from '../words.ts'
import { ApartChoice } from './apart-choice.tsx'
import { TalkFirstNote } from './talk-first.tsx'

interface Props {
  w: Words
  language: Language
  seeker: SeekerFound
  options: { fitting: readonly Option[]; soft: readonly Option[]; leftOut: readonly Option[] }
  refused: readonly string[]
  /** Whether the reader looks after the people of some contracts only. */
  isBounded: boolean
  /** Open places that were not looked at, and where they can be read; null where there are none. */
  unseen: { count: number; href: string } | null
  /** Talks with the one who looks. Before the first nobody is introduced. */
  talks: readonly Talk[]
  areaName: (id: string) => string
}

export function OptionsPage(props: Props) {
  const { w, language, seeker, options, refused, talks, isBounded, unseen } = props
  const { id, code } = seeker.seeking
  const mayIntroduce = talks.length > 0 && !seeker.seeking.isClosed
  const cards = (list: readonly Option[]) =>
    list.map((option) => (
      <OptionCard key={option.told.giver.key} w={w} language={language} id={mayIntroduce ? id : null} option={option} />
    ))
  return (
    <>
      <PageHeading
        title={w.options}
        lead={w.optionsLead}
        back={{ href: urls.matching.show({ id }), label: w.show(code) }}
      />
      {refused.length > 0 && (
        <Notice kind="info" announce>
          {refused.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {isBounded && <p>{w.ownPeersOnly}</p>}
      {talks.length === 0 && refused.length === 0 && (
        <Notice kind="info">
          <p>{flowWords(language).talkFirst.seeker}</p>
        </Notice>
      )}
      <Wish {...props} />
      <section>
        <h2>{w.fitsTitle}</h2>
        {options.fitting.length === 0 && <p>{w.noOptions}</p>}
        {cards(options.fitting)}
      </section>
      {options.soft.length > 0 && (
        <section>
          <h2>{w.softTitle}</h2>
          <p>{w.softLead}</p>
          {cards(options.soft)}
        </section>
      )}
      {options.leftOut.length > 0 && (
        <Disclosure summary={w.leftOut(String(options.leftOut.length))}>
          <LeftOut w={w} language={language} id={id} leftOut={options.leftOut} />
        </Disclosure>
      )}
      {unseen && (
        <p>
          {w.unseen(String(unseen.count))} <a href={unseen.href}>{w.unseenAll}</a>
        </p>
      )}
    </>
  )
}

/** What was said and what is expected, so that nobody introduces from memory. */
function Wish({ w, language, seeker, talks, areaName }: Props) {
  const { answers } = seeker
  const said = answersInWords(language, answers, areaName)
  const lines = [...said.company, ...said.similar, ...said.who, ...said.how, ...said.limits].filter(
    ({ value }) => value,
  )
  const newest = talks.at(-1)
  return (
    <section>
      <h2>{w.said}</h2>
      <SummaryList
        items={[
          ...lines.map(({ label, value }) => ({ label, value: <span class="kept-lines">{value}</span> })),
          ...(newest?.expectations
            ? [{ label: w.expectations, value: <span class="kept-lines">{newest.expectations}</span> }]
            : []),
        ]}
      />
    </section>
  )
}

/** Who was left out, gathered by the reason: the same reason is read once. */
type LeftOutProps = { w: Words; language: Language; id: string; leftOut: readonly Option[] }

function LeftOut({ w, language, id, leftOut }: LeftOutProps) {
  const groups = new Map<string, Told[]>()
  const apart = new Set(
    leftOut
      .filter(({ fitting }) => fitting.hard.some(({ rule }) => rule === 'apart'))
      .map(({ told }) => told.giver.key),
  )
  for (const { told, fitting } of leftOut) {
    const soft = told.giver.side === 'place' ? fitting.soft.map((each) => softInWords(language, each)) : []
    const why = [...fitting.hard.map((hard) => hardInWords(language, hard)), ...soft].join('\n')
    groups.set(why, [...(groups.get(why) ?? []), told])
  }
  return (
    <>
      {[...groups].map(([why, all]) => (
        <section key={why}>
          <p class="kept-lines">
            <strong>{why}</strong>
          </p>
          <ul>
            {all.map((told) => (
              <li key={told.giver.key}>
                {told.name}
                <ApartChoice w={w} language={language} id={id} giver={told.giver} isApart={apart.has(told.giver.key)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type CardProps = { w: Words; language: Language; id: string | null; option: Option }

/** One who could be introduced; without the button where the office has not talked yet. */
function OptionCard({ w, language, id, option }: CardProps) {
  const { told, fitting, talk } = option
  const { key, side } = told.giver
  return (
    <Card level={3} above={w.kind[side]} title={told.name}>
      <ReasonList language={language} fitting={fitting} />
      {id !== null && talk.length > 0 && <TalkFirstNote language={language} wish={id} giver={key} talk={talk} />}
      {id !== null && talk.length === 0 && (
        <PostButton
          action={urls.matching.introduce({ id })}
          fields={{ giver: key }}
          label={labelled(language, w.introduce, told.name)}
        >
          {w.introduce}
        </PostButton>
      )}
      {id !== null && <ApartChoice w={w} language={language} id={id} giver={told.giver} isApart={false} />}
    </Card>
  )
}

/** What fits, what does not unless something, and what is to be asked. */
export const reasonLines = (language: Language, { fits, soft, asks }: Option['fitting']): string[] => [
  ...fits.map((fit) => fitInWords(language, fit)),
  ...soft.map((each) => softInWords(language, each)),
  ...asks.map((ask) => askInWords(language, ask)),
]

function ReasonList({ language, fitting }: { language: Language; fitting: Option['fitting'] }) {
  return (
    <ul>
      {reasonLines(language, fitting).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
