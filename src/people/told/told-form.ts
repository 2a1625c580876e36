import type { VNode } from 'preact'
import type { z } from 'zod'
import type { LookPage } from '#platform/audit/look-pages.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Typed } from '#platform/web/form.ts'
import type { Path } from '#platform/web/path.ts'
import type { ToldBy } from './told.ts'

/** Something a person decides, typed in by a coordinator who was told. `L` is what the form needs to be shown. */
export interface ToldForm<S extends z.ZodType, L> {
  address: Path<`/people/:id/${string}`>
  kind: LookPage
  title(language: Language): string
  schema: S
  load(tx: Tx, moment: Moment, personId: string): Promise<L>
  initial(loaded: L): Typed
  save(tx: Tx, moment: Moment, personId: string, said: z.infer<S>, channel: ToldBy): Promise<void>
  above?(loaded: L): VNode
  fields(loaded: L, language: Language): VNode
}
