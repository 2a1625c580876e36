import { toTokyo } from '#platform/calendar.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { SummaryList, usePage } from '#ui/index.ts'
import type { Person } from '../find-person.ts'
import { words } from '../words.ts'
import type { ContactField } from './person-fields.tsx'
import { RareCharactersNotice } from './rare-characters-notice.tsx'

interface Props {
  person: Person
  /** Left out, because the person chose not to tell the reader. */
  without?: readonly ContactField[]
}

/** What the coordinator knows of a person: name, contact, and how it came in. */
export function PersonSummary({ person, without = [] }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { email, phone, address, preferredChannel } = person.contact
  const lines: [keyof typeof w.label, string | null][] = [
    ['name', person.name],
    ['kana', person.kana],
    ['penName', person.penName],
    ['phone', phone],
    ['email', email],
    ['address', address],
    ['preferredChannel', preferredChannel && w.preferred[preferredChannel]],
    ['channel', w.channel[person.channel]],
    ['registeredAt', formatDay(language, toTokyo(person.createdAt).day, 'long')],
  ]
  const hidden: readonly string[] = without
  return (
    <>
      <RareCharactersNotice text={person.name} />
      <SummaryList
        items={lines
          .filter(([key]) => !hidden.includes(key))
          .map(([key, value]) => ({ label: w.label[key], value: value || w.none }))}
      />
      {without.length > 0 && <p class="field-hint">{w.hiddenFromCoordinator}</p>}
    </>
  )
}
