import { createHash } from 'node:crypto'
import type { Moment } from '#platform/desk.ts'
import type { ListKind } from '../layouts.ts'
import type { ListRow } from '../reading/read-list.ts'

export interface Identity {
  code: string
  id: string
  /** The entry that this row was written from, where it came from here. */
  entryId: string | null
}

/** By what a row is known again: publisher and ID; without an ID by its name and first day. */
export function identityOf(kind: ListKind, { values }: ListRow, own: { code: string }): Identity {
  const code = values.全国地方公共団体コード ?? own.code
  const name = [kind, values.イベント名 ?? values.名称 ?? '', values.開始日 ?? ''].join('\0')
  const id = values.ID ?? `#${createHash('sha256').update(name).digest('hex').slice(0, 24)}`
  return { code, id, entryId: /^[0-9a-f]{32}$/.test(id) ? uuidOf(id) : null }
}

/** What a list says of its publisher goes without saying where it is the municipality itself; so do our own links and pictures. */
export function withoutOwn(values: Record<string, string>, own: { code: string; nameJa: string; entries: string }) {
  const isOwnPicture = values.画像?.startsWith(own.entries)
  const goes = (column: string, value: string) =>
    (isOwnPicture && /^画像(_ライセンス)?$/.test(column)) ||
    (column === '全国地方公共団体コード' && value === own.code) ||
    (column === '地方公共団体名' && value === own.nameJa) ||
    ((column === 'コンテンツURL' || column === 'URL') && value.startsWith(own.entries)) ||
    (column === 'ID' && /^[0-9a-f]{32}$/.test(value))
  return Object.fromEntries(Object.entries(values).filter(([column, value]) => !goes(column, value)))
}

export type Own = { code: string; nameJa: string; entries: string; site: string } & Pick<Moment, 'tenantId'>

const uuidOf = (hex: string) =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
