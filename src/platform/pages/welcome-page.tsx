import { ButtonRow, Card, CardGrid, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Language } from '../i18n/catalogue.ts'
import type { OpenPlace } from '../place/open-places.ts'
import type { words } from './words.ts'

interface Props {
  w: ReturnType<typeof words>
  language: Language
  demonstration: boolean
  /** Municipalities whose pages are open to everybody. */
  places: OpenPlace[]
}

export function WelcomePage({ w, language, demonstration, places }: Props) {
  return (
    <>
      <PageHeading title={w.welcome.title} lead={w.welcome.lead} />
      {demonstration && (
        <Notice kind="info">
          <p>{w.welcome.demonstration}</p>
        </Notice>
      )}
      {places.length > 0 && (
        <section aria-labelledby="places">
          <h2 id="places">{w.welcome.places}</h2>
          <p>{w.welcome.placesLead}</p>
          <ul class="ways">
            {places.map(({ code, nameJa, nameEn }) => (
              <li key={code}>
                <a href={urls.place.home({ code })}>
                  <span class="way-name">{language === 'en' ? nameEn || nameJa : nameJa}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
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
