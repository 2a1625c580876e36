import { z } from 'zod'
import type { Keys } from '#platform/auth/keys.ts'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import type { OrganisationDetails } from './register-organisation.ts'
import { organisationKinds } from './rules.ts'
import type { OrganisationRow } from './store.ts'
import type { Words } from './words.ts'

export const organisationForm = z.object({
  name: field.requiredText(100),
  kana: field.text(100),
  kinds: field.choices(organisationKinds),
  address: field.text(200),
  area: field.idOrNone(),
  phone: field.text(30),
  contactName: field.text(60),
  contactEmail: field.emailOrNone(),
  staffTookCourse: field.choiceOrNone(['yes', 'no', 'unknown']),
  note: field.text(1000),
  channel: field.choiceOrNone(['online', 'paper', 'phone', 'meeting']),
})

export const labelsOf = (w: Words): Record<string, string> => w.label

export function detailsOf(value: z.infer<typeof organisationForm>): OrganisationDetails {
  const { area, staffTookCourse, channel: _, ...rest } = value
  const took = staffTookCourse === 'yes' ? true : staffTookCourse === 'no' ? false : null
  return { ...rest, areaId: area, staffTookCourse: took }
}

export function typedFrom(row: OrganisationRow, keys: Keys): Typed {
  const opened = (sealed: string | null) => (sealed ? [keys.open(row.tenant_id, sealed)] : [])
  return {
    name: [row.name],
    kana: [row.kana],
    kinds: row.kinds,
    address: [row.address],
    area: row.area_id ? [row.area_id] : [],
    phone: [row.phone],
    contactName: [row.contact_name],
    contactEmail: opened(row.contact_email_sealed),
    staffTookCourse: [row.staff_took_course === null ? 'unknown' : row.staff_took_course ? 'yes' : 'no'],
    note: opened(row.note_sealed),
  }
}
