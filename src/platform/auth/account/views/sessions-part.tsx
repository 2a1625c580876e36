import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { Card, CardGrid, DescriptionList, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  sessions: { id: string; created_at: string; seen_at: string }[]
  here: string
}

export function SessionsPart({ w, language, sessions, here }: Props) {
  const { sessions: say } = w
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{say.heading}</h2>
      <CardGrid>
        {sessions.map((session) => (
          <Card key={session.id} title={session.id === here ? say.here : say.elsewhere} level={3}>
            <DescriptionList
              items={[
                { term: say.began, description: formatInstant(language, session.created_at) },
                { term: say.used, description: formatInstant(language, session.seen_at) },
              ]}
            />
          </Card>
        ))}
      </CardGrid>
      <p>{say.lead}</p>
      <PostButton action={urls.signOutEverywhere()} kind="secondary">
        {say.everywhere}
      </PostButton>
    </section>
  )
}
