import type { Language } from '#platform/i18n/catalogue.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Button, Checkbox, EmptyState, Form, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Option, SeekerFound } from '../load.ts'
import type { Words } from '../words.ts'
import { reasonLines } from './options-page.tsx'

interface Props {
  w: Words
  language: Language
  pairs: readonly (Option & { seeker: SeekerFound })[]
  /** Those for whom nothing fits as it was said. */
  without: readonly SeekerFound[]
  sent: string | null
  onceKey: string
}

/** A person approves: nothing is introduced by itself. */
export function RoundPage({ w, language, pairs, without, sent, onceKey }: Props) {
  const seekers = [...new Map(pairs.map(({ seeker }) => [seeker.seeking.id, seeker])).values()]
  return (
    <>
      <PageHeading title={w.round} lead={w.roundLead} back={{ href: urls.matching.index(), label: w.title }} />
      {sent !== null && (
        <Notice kind="success" announce>
          <p>{w.roundDone(sent)}</p>
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
                .map(({ told, fitting }) => (
                  <Checkbox
                    key={told.giver.key}
                    name="pair"
                    value={`${seeking.id} ${told.giver.key}`}
                    id={`pair-${seeking.id}-${told.giver.id}`}
                    label={told.name + inBrackets(language, w.kind[told.giver.side])}
                    hint={<span class="kept-lines">{reasonLines(language, fitting).join('\n')}</span>}
                  />
                ))}
              <p>
                <a href={urls.matching.options({ id: seeking.id })}>{w.roundOthers(seeking.code)}</a>
              </p>
            </section>
          ))}
          <Button>{w.roundSend}</Button>
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
