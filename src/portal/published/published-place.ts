import { siteAddress } from '#platform/site-address.ts'
import type { HouseContext } from '#platform/web/house.ts'
import type { PublishedPlace } from './published.ts'

/** The municipality of this page, as the formats need it. */
export function publishedPlace(c: HouseContext): PublishedPlace {
  const { place } = c.var
  if (!place) throw new Error('this page is not under the code of a municipality')
  const { id, code, nameJa, nameEn } = place
  return { id, code, nameJa, nameEn, site: siteAddress(c.var.site.config) }
}
