import type { Generated } from 'kysely'

export interface PortalFileTable {
  tenant_id: string
  id: Generated<string>
  purpose: 'entry' | 'leaflet' | 'look' | 'page' | 'story'
  file_name: Generated<string>
  media_type:
    | 'image/png'
    | 'image/jpeg'
    | 'image/webp'
    | 'image/gif'
    | 'application/pdf'
    | 'audio/mpeg'
    | 'audio/mp4'
    | 'audio/ogg'
    | 'audio/wav'
    | 'video/mp4'
    | 'video/webm'
  byte_size: number
  digest: string
  width: number | null
  height: number | null
  bytes: Uint8Array
  recorded_at: Generated<string>
  recorded_by: string | null
}
