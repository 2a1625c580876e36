import { plainText } from '../published/plain-text.ts'
import type { Published } from '../published/published.ts'
import { idOf } from './ids.ts'

export const phonesOf = (entry: Published) =>
  entry.contact_phone === ''
    ? []
    : [
        {
          id: idOf(entry.entry_id, 'phone'),
          service_id: entry.entry_id,
          number: entry.contact_phone,
          ...(/^\d+$/.test(entry.contact_extension) ? { extension: Number(entry.contact_extension) } : {}),
          type: 'voice',
          ...(entry.contact_name ? { description: entry.contact_name } : {}),
        },
      ]

export const languageOf = (entry: Published, code: string) => ({
  id: idOf(entry.entry_id, 'language', code),
  service_id: entry.entry_id,
  name: new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code,
  code,
})

export const costOf = (entry: Published) => ({
  id: idOf(entry.entry_id, 'cost'),
  service_id: entry.entry_id,
  option: plainText(entry.cost_ja) || '無料',
  currency: 'JPY',
  ...(entry.is_free ? { amount: 0 } : {}),
})
