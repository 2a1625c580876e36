import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { grantable } from './rules.ts'

const scope = {
  role: field.choice(grantable),
  contract: field.idOrNone(),
  seesRecords: field.yes(),
  organisation: field.idOrNone(),
}

export const newAccountForm = z.object({
  name: field.requiredText(60),
  email: field.email(),
  ...scope,
})

export const roleForm = z.object(scope)
export type Scope = z.infer<typeof roleForm>
