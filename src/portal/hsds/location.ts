import { plainText } from '../published/plain-text.ts'
import type { Published } from '../published/published.ts'
import { idOf } from './ids.ts'

/** Where it takes place: a place one can go to, or online; null where neither is said. */
export function locationOf(entry: Published) {
  const isPhysical = entry.version.address !== '' || entry.version.latitude !== null
  if (!isPhysical && !entry.version.is_online) return null
  const id = idOf(entry.id, 'location')
  return {
    id,
    location_type: isPhysical ? 'physical' : 'virtual',
    name: plainText(entry.version.place_name_ja || entry.version.title_ja),
    ...(entry.version.place_name_en ? { alternate_name: entry.version.place_name_en } : {}),
    ...(entry.version.access_ja ? { transportation: plainText(entry.version.access_ja) } : {}),
    ...(isPhysical && entry.version.latitude !== null && entry.version.longitude !== null
      ? { latitude: entry.version.latitude, longitude: entry.version.longitude }
      : {}),
    ...(!isPhysical && entry.version.online_url ? { url: entry.version.online_url } : {}),
    addresses: isPhysical && entry.version.address ? [addressOf(entry, id)] : [],
    accessibility: entry.version.accessibility_ja
      ? [
          {
            id: idOf(entry.id, 'accessibility'),
            location_id: id,
            description: plainText(entry.version.accessibility_ja),
          },
        ]
      : [],
  }
}

function addressOf(entry: Published, location_id: string) {
  return {
    id: idOf(entry.id, 'address'),
    location_id,
    address_1: entry.version.town + entry.version.block || entry.version.address,
    ...(entry.version.building ? { address_2: entry.version.building } : {}),
    city: entry.version.city,
    state_province: entry.version.prefecture,
    postal_code: entry.version.postal_code,
    country: 'JP',
    address_type: 'physical',
  }
}
