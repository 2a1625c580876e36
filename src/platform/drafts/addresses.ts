import { urls } from '#urls.ts'
import type { HouseContext } from '../web/house.ts'

/** Where a form sends what is being typed: under the municipality's code where the page is a public one. */
export const keepAddress = ({ var: { place } }: HouseContext, kind: string, subject: string | null) =>
  place ? urls.place.drafts.keep({ code: place.code, kind }, { subject }) : urls.drafts.keep({ kind }, { subject })

export const discardAddress = ({ var: { place } }: HouseContext, kind: string, subject: string | null) =>
  place
    ? urls.place.drafts.discard({ code: place.code, kind }, { subject })
    : urls.drafts.discard({ kind }, { subject })
