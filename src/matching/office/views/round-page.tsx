import type { Language } from '#platform/i18n/catalogue.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Button, Checkbox, EmptyState, Form, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { flowWords } from '../flow-words.ts'
import type { Option, SeekerFound } from '../load.ts'
import type { Words } from '../words.ts'
import { reasonLines } from './options-page.tsx'
import { TalkFirstNote } from './talk-first.tsx'

interface Props {
  w: Words
  language: Language
  pairs: readonly (Option & { seeker: SeekerFound })[]
  /** Those for whom nothing fits as it was said. */
  without: readonly SeekerFound[]
  sent: string | null
  /** What was chosen and not introduced, with the reasons. */
  left: readonly string[]
  onceKey: string
}

/** A person approves: nothing is introduced by itself. */
export function RoundPage({ w, language, pairs, without, sent, left, onceKey }: Props) {
  const seekers = [...new Map(pairs.map(({ seeker }) => [seeker.seeking.id, seeker])).values()]
  return (
    <>
      <PageHeading title={w.round} lead={w.roundLead} back={{ href: urls.matching.index(), label: w.title }} />
      {sent !== null && (
        <Notice kind="success" announce>
          <p>{w.roundDone(sent)}</p>
        </Notice>
      )}
      {left.length > 0 && (
        <Notice kind="info" title={flowWords(language).roundLeft} announce>
          <ul>
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {seekers.length === 0 ? (
        <EmptyState title={w.roundNone} />
      ) : (
        <Form action={urls.matching.round()} onceKey={onceKey}>
          {seekers.map(({ seeking }) => (
            <section key={seeking.id}>
              <h2>{w.roundFor(seeking.code)}</h2>
              {pairs
                .filter(({ seeker }) => seeker.seeking.id === seeking.id)
                .map(({ told, fitting, talk }) =>
                  talk.length > 0 ? (
                    <div key={told.giver.key}>
                      <p>
                        <strong>{told.name + inBrackets(language, w.kind[told.giver.side])}</strong>
                      </p>
                      <p class="kept-lines">{reasonLines(language, fitting).join('\n')}</p>
                      <TalkFirstNote language={language} wish={seeking.id} giver={told.giver.key} talk={talk} />
                    </div>
                  ) : (
                    <Checkbox
                      key={told.giver.key}
                      name="pair"
                      value={`${seeking.id} ${told.giver.key}`}
                      id={`pair-${seeking.id}-${told.giver.id}`}
                      label={told.name + inBrackets(language, w.kind[told.giver.side])}
                      hint={<span class="kept-lines">{reasonLines(language, fitting).join('\n')}</span>}
                    />
                  ),
                )}
              <p>
                <a href={urls.matching.options({ id: seeking.id })}>{w.roundOthers(seeking.code)}</a>
              </p>
            </section>
          ))}
          {pairs.some(({ talk }) => talk.length === 0) && <Button>{w.roundSend}</Button>}
        </Form>
      )}
      {without.length > 0 && (
        <section>
          <h2>{w.roundWithout}</h2>
          <p>{w.roundWithoutNote}</p>
          <ul>
            {without.map(({ seeking }) => (
              <li key={seeking.id}>
                <a href={urls.matching.options({ id: seeking.id })}>{w.show(seeking.code)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
