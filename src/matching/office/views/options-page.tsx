import type { Language } from '#platform/i18n/catalogue.ts'
import { Card, Disclosure, Notice, PageHeading, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { askInWords, fitInWords, hardInWords, softInWords } from '../../rules/words.ts'
import type { Option, SeekerFound } from '../load.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  seeker: SeekerFound
  options: { fitting: readonly Option[]; soft: readonly Option[]; leftOut: readonly Option[] }
  refused: readonly string[]
  /** Whether the reader looks after the people of some contracts only. */
  isBounded: boolean
}

export function OptionsPage({ w, language, seeker, options, refused, isBounded }: Props) {
  const { id, code } = seeker.seeking
  const cards = (list: readonly Option[]) =>
    list.map((option) => <OptionCard key={option.told.giver.key} w={w} language={language} id={id} option={option} />)
  return (
    <>
      <PageHeading
        title={w.options}
        above={w.show(code)}
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
          {options.leftOut.map(({ told, fitting }) => (
            <section key={told.giver.key}>
              <h3>{told.name}</h3>
              <ul>
                {fitting.hard.map((hard) => (
                  <li key={hard.rule}>{hardInWords(language, hard)}</li>
                ))}
                {told.giver.side === 'place' &&
                  fitting.soft.map((soft) => <li key={soft.rule}>{softInWords(language, soft)}</li>)}
              </ul>
            </section>
          ))}
        </Disclosure>
      )}
    </>
  )
}

function OptionCard({ w, language, id, option }: { w: Words; language: Language; id: string; option: Option }) {
  const { told, fitting } = option
  const { key, side } = told.giver
  return (
    <Card level={3} above={w.kind[side]} title={told.name}>
      <ReasonList language={language} fitting={fitting} />
      <PostButton
        action={urls.matching.introduce({ id })}
        fields={{ giver: key }}
        label={`${w.introduce}: ${told.name}`}
      >
        {w.introduce}
      </PostButton>
      {side !== 'place' && (
        <Disclosure summary={w.apart}>
          <p>{w.apartNote}</p>
          <PostButton action={urls.matching.apart({ id })} fields={{ giver: key }} kind="secondary">
            {w.apart}
          </PostButton>
        </Disclosure>
      )}
    </Card>
  )
}

export function ReasonList({ language, fitting }: { language: Language; fitting: Option['fitting'] }) {
  const lines = [
    ...fitting.fits.map((fit) => fitInWords(language, fit)),
    ...fitting.soft.map((soft) => softInWords(language, soft)),
    ...fitting.asks.map((ask) => askInWords(language, ask)),
  ]
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
