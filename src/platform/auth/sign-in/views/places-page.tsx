import { ButtonRow, PageHeading, PostButton, usePage } from '#ui/index.ts'
import type { Place } from '../../find-places.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  action: string
  places: Place[]
  fields: Record<string, string>
  title: string
  lead: string
}

/** One button for each municipality in which the address opens an account; mostly that is one. */
export function PlacesPage({ w, title, lead, action, places, fields }: Props) {
  const { language } = usePage()
  const nameOf = (place: Place) => (language === 'en' && place.nameEn) || place.nameJa
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <ButtonRow>
        {places.map((place) => (
          <PostButton key={place.accountId} action={action} fields={{ ...fields, account: place.accountId }}>
            {places.length === 1 ? w.useLink.enter : w.useLink.enterAt(nameOf(place))}
          </PostButton>
        ))}
      </ButtonRow>
    </>
  )
}
