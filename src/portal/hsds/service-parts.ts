import { plainText } from '../published/plain-text.ts'
import type { Published } from '../published/published.ts'
import { idOf } from './ids.ts'

export const phonesOf = (entry: Published) =>
  entry.version.contact_phone === ''
    ? []
    : [
        {
          id: idOf(entry.id, 'phone'),
          service_id: entry.id,
          number: entry.version.contact_phone,
          ...(/^\d+$/.test(entry.version.contact_extension)
            ? { extension: Number(entry.version.contact_extension) }
            : {}),
          type: 'voice',
          ...(entry.version.contact_name ? { description: entry.version.contact_name } : {}),
        },
      ]

export const languageOf = (entry: Published, code: string) => ({
  id: idOf(entry.id, 'language', code),
  service_id: entry.id,
  name: new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code,
  code,
})

export const costOf = (entry: Published) => ({
  id: idOf(entry.id, 'cost'),
  service_id: entry.id,
  option: plainText(entry.version.cost_ja) || '無料',
  currency: 'JPY',
  ...(entry.version.is_free ? { amount: 0 } : {}),
})
