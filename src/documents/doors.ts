import { is } from '#platform/auth/actor.ts'
import type { Desk } from '#platform/desk.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import { settingOn } from '#platform/settings/setting.ts'
import type { HouseContext } from '#platform/web/house.ts'

/** Officers make the documents of their municipality; in a prefecture and the state those who read its figures do. */
export const mayMake = ({ actor, tenant }: Desk): boolean =>
  is(actor, 'officer') || (is(actor, 'observer') && tenant?.kind !== 'municipality')

/** Coordinators read documents where the municipality allows it (a dated setting). */
export async function mayRead(desk: Desk): Promise<boolean> {
  if (mayMake(desk)) return true
  if (!is(desk.actor, 'coordinator')) return false
  const allowed = await desk.read((tx, { tenantId, today }) =>
    settingOn<number>(tx, tenantId, 'coordinators-read-documents', today),
  )
  return allowed === 1
}

export const kindsFor = (kinds: readonly DocumentKind[], { tenant }: Desk): DocumentKind[] =>
  kinds.filter(({ bodies }) => tenant !== null && bodies.includes(tenant.kind))

/** The kind and the year that an address names, or null. */
export function documentIn(
  c: HouseContext,
  kinds: readonly DocumentKind[],
): { kind: DocumentKind; fiscalYear: number } | null {
  const kind = kindsFor(kinds, c.var.desk).find(({ id }) => id === c.req.param('kind'))
  const fiscalYear = Number(c.req.param('year'))
  return kind && Number.isInteger(fiscalYear) && fiscalYear >= 1990 && fiscalYear <= 2200 ? { kind, fiscalYear } : null
}
