import { z } from 'zod'
import type { Contract } from '#organisations/index.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'

export const enrolmentFields = {
  enrolledOn: field.day(),
  number: field.text(40),
  contract: field.idOrNone(),
}

export const enrolmentForm = z.object(enrolmentFields)
export const withdrawalForm = z.object({ withdrawnOn: field.day() })

/** Today, and the contract where there is no choice. */
export const typedForEnrolment = (today: string, choices: readonly Contract[], actor: Actor): Typed => ({
  enrolledOn: [today],
  contract: actor.contractIds.length > 0 && choices.length === 1 ? choices.map(({ id }) => id) : [],
})
