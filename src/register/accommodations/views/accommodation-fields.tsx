import { Notice, TextArea } from '#ui/index.ts'
import type { ShownSaid } from '../../said/said.ts'
import { words } from '../../words.ts'
import type { AccommodationsLoaded } from '../said.ts'

export function AccommodationFields({ loaded, language }: ShownSaid<AccommodationsLoaded>) {
  const { accommodations: w, proxy } = words(language)
  if (loaded.isHidden)
    return (
      <Notice kind="info">
        <p>{proxy.hidden}</p>
      </Notice>
    )
  return (
    <TextArea name="text" label={w.label.text} hint={w.hint} readers={w.readers} mark={false} rows={6} limit={1000} />
  )
}
