import { ButtonRow, Card, CardGrid, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { words } from './words.ts'

interface Props {
  w: ReturnType<typeof words>
  demonstration: boolean
}

export function WelcomePage({ w, demonstration }: Props) {
  return (
    <>
      <PageHeading title={w.welcome.title} lead={w.welcome.lead} />
      {demonstration && (
        <Notice kind="info">
          <p>{w.welcome.demonstration}</p>
        </Notice>
      )}
      <ButtonRow>
        <LinkButton href={urls.signIn.show()} kind="primary">
          {w.welcome.signIn}
        </LinkButton>
        <LinkButton href={urls.about()}>{w.about.title}</LinkButton>
      </ButtonRow>
      <CardGrid>
        {Object.values(w.welcome.for).map(({ who, what }) => (
          <Card key={who} title={who}>
            <p>{what}</p>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}
