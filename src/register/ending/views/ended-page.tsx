import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Card, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as ownWords } from '../../words.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  today: string
  /** Null for who was never registered. */
  endedOn: string | null
}

export function EndedPage({ w, language, today, endedOn }: Props) {
  const { home } = ownWords(language)
  return (
    <>
      <PageHeading title={w.title} back={{ href: urls.mine.home(), label: home.back }} />
      {endedOn === null ? (
        <p>{w.none}</p>
      ) : (
        <Card
          title={(endedOn <= today ? w.ended : w.willEnd)(formatDay(language, endedOn, 'long'))}
          footer={<a href={urls.mine.held()}>{w.held}</a>}
        >
          <p>{w.thanks}</p>
          <p>{w.kept}</p>
        </Card>
      )}
    </>
  )
}
