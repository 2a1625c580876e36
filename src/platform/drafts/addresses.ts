import { urls } from '#urls.ts'
import type { HouseContext } from '../web/house.ts'

/** Where a form sends what is being typed: under the municipality's code where the page is a public one. */
export const keepAddress = ({ var: { place } }: HouseContext, kind: string, subject: string | null) =>
  place ? urls.place.drafts.keep({ code: place.code, kind }, { subject }) : urls.drafts.keep({ kind }, { subject })

export const discardAddress = ({ var: { place } }: HouseContext, kind: string, subject: string | null) =>
  place
    ? urls.place.drafts.discard({ code: place.code, kind }, { subject })
    : urls.drafts.discard({ kind }, { subject })

/** Where a visitor chooses how long this device keeps what they began, and where they leave it. Null within the house. */
export const keepHereAddress = ({ var: { place } }: HouseContext) =>
  place ? urls.place.drafts.keepHere({ code: place.code }) : null

export const leaveHereAddress = ({ var: { place } }: HouseContext) =>
  place ? urls.place.drafts.leave({ code: place.code }) : null

/** Where somebody who is signed in chooses whether to be on public pages with their account. */
export const asideAddress = ({ var: { place } }: HouseContext) =>
  place ? urls.place.drafts.aside({ code: place.code }) : null
