import { newToken } from '../auth/keys.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import type { Typed } from '../web/form.ts'
import type { HouseContext } from '../web/house.ts'
import { discardAddress, keepAddress } from './addresses.ts'
import { dropDraft, findDraft } from './store.ts'

/** Which form, about what (for a form that changes something), and what stands in it before anything is typed. */
export interface FormPlace {
  kind: string
  subjectId?: string | null
  initial?: Typed
}

/** What a form page needs to be safe to type into. Spread `form` into `<Form>`; show `draft` with `<DraftNotice>`. */
export interface OpenForm {
  form: { onceKey: string; draftUrl: string; values: Typed; problems: { field: string; message: string }[] }
  /** Where an unfinished draft was found: its instant and how to discard it. */
  draft: { savedAt: string; discard: string; back: string } | null
}

/** Opens a form with what was left unfinished in it, and a key under which it is taken in once. */
export async function openForm(c: HouseContext, tx: Tx, moment: Moment, place: FormPlace): Promise<OpenForm> {
  const { kind, subjectId = null, initial = {} } = place
  const draft = await findDraft(tx, moment, { owner: c.var.owner, kind, subjectId })
  const discard = discardAddress(c, kind, subjectId)
  return {
    form: {
      draftUrl: keepAddress(c, kind, subjectId),
      onceKey: newToken(),
      values: { ...initial, ...draft?.content },
      problems: [],
    },
    draft: draft && { savedAt: draft.savedAt, discard, back: c.req.path },
  }
}

/** The same form again, as it was typed, when something in it needs another look. */
export function sameForm(
  c: HouseContext,
  place: FormPlace,
  typed: Typed,
  problems: { field: string; message: string }[],
): OpenForm {
  const key = c.var.typed?.get('_once')
  const onceKey = typeof key === 'string' ? key : newToken()
  const draftUrl = keepAddress(c, place.kind, place.subjectId ?? null)
  return { form: { draftUrl, onceKey, values: typed, problems }, draft: null }
}

/** Drops the draft in the transaction that takes the form in. */
export function closeForm(c: HouseContext, tx: Tx, moment: Moment, place: FormPlace): Promise<void> {
  return dropDraft(tx, moment, { owner: c.var.owner, kind: place.kind, subjectId: place.subjectId ?? null })
}
