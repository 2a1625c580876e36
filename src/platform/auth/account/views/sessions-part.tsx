import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { DataTable, PostButton } from '#ui/index.ts'
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
      <DataTable
        caption={say.caption}
        hideCaption
        columns={[
          {
            key: 'device',
            label: say.device,
            rowHeader: true,
            cell: (row) => (row.id === here ? say.here : say.elsewhere),
          },
          { key: 'began', label: say.began, cell: (row) => formatInstant(language, row.created_at) },
          { key: 'used', label: say.used, cell: (row) => formatInstant(language, row.seen_at) },
        ]}
        rows={sessions}
      />
      <p>{say.lead}</p>
      <PostButton action={urls.signOutEverywhere()} kind="secondary">
        {say.everywhere}
      </PostButton>
    </section>
  )
}
