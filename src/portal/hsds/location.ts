import { plainText } from '../published/plain-text.ts'
import type { Published } from '../published/published.ts'
import { idOf } from './ids.ts'

/** Where it takes place: a place one can go to, or online; null where neither is said. */
export function locationOf(entry: Published) {
  const isPhysical = entry.address !== '' || entry.latitude !== null
  if (!isPhysical && !entry.is_online) return null
  const id = idOf(entry.entry_id, 'location')
  return {
    id,
    location_type: isPhysical ? 'physical' : 'virtual',
    name: plainText(entry.place_name_ja || entry.title_ja),
    ...(entry.place_name_en ? { alternate_name: entry.place_name_en } : {}),
    ...(entry.access_ja ? { transportation: plainText(entry.access_ja) } : {}),
    ...(isPhysical && entry.latitude !== null && entry.longitude !== null
      ? { latitude: entry.latitude, longitude: entry.longitude }
      : {}),
    ...(!isPhysical && entry.online_url ? { url: entry.online_url } : {}),
    addresses: isPhysical && entry.address ? [addressOf(entry, id)] : [],
    accessibility: entry.accessibility_ja
      ? [{ id: idOf(entry.entry_id, 'accessibility'), location_id: id, description: plainText(entry.accessibility_ja) }]
      : [],
  }
}

function addressOf(entry: Published, location_id: string) {
  return {
    id: idOf(entry.entry_id, 'address'),
    location_id,
    address_1: entry.town + entry.block || entry.address,
    ...(entry.building ? { address_2: entry.building } : {}),
    city: entry.city,
    state_province: entry.prefecture,
    postal_code: entry.postal_code,
    country: 'JP',
    address_type: 'physical',
  }
}
