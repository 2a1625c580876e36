import { formatDay } from '#platform/i18n/dates.ts'
import type { ShownSaid } from '#register/index.ts'
import { CheckboxGroup, WhoCanRead } from '#ui/index.ts'
import type { AgainLoaded } from '../said.ts'
import { words } from '../words.ts'

export function AgainFields({ loaded, language }: ShownSaid<AgainLoaded>) {
  const w = words(language)
  if (loaded.hosts.length === 0) return <p class="field-hint">{w.nowhere}</p>
  return (
    <>
      <WhoCanRead>{w.readers}</WhoCanRead>
      <CheckboxGroup
        name="hosts"
        label={w.label.hosts}
        mark={false}
        options={loaded.hosts.map(({ id, name, onDay }) => ({
          value: id,
          label: name,
          description: w.been(formatDay(language, onDay, 'short')),
        }))}
      />
    </>
  )
}
