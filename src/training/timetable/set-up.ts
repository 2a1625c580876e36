import type { FormPlace } from '#platform/drafts/open-form.ts'
import { type Typed, typedOf } from '#platform/web/form.ts'
import type { HouseContext } from '#platform/web/house.ts'

export const typedIn = (c: HouseContext): Typed => typedOf(c.var.typed ?? new FormData())

/** The form about one part of a course: its days, units or teachers. */
export const placeOf = (kind: string, subjectId: string): FormPlace => ({ kind, subjectId })
