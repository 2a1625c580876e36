import { isDay } from '#platform/calendar.ts'
import type { ListKind } from '../layouts.ts'
import { datesOf, hoursOf } from './times.ts'

/** A row of a list as an entry of the catalogue holds it. */
export interface ListedContent {
  /** Columns of a wording. */
  fields: Record<string, string | number | boolean | null>
  hours: { weekday: number; from_minute: number; to_minute: number }[]
  dates: { on_day: string; from_minute: number | null; to_minute: number | null }[]
  /** What has no place of its own, as it came, so that it goes out again. */
  extra: Record<string, string>
}

const texts: Record<string, string> = {
  イベント名: 'title_ja',
  名称: 'title_ja',
  イベント名_カナ: 'title_kana',
  名称_カナ: 'title_kana',
  イベント名_英語: 'title_en',
  概要: 'summary_ja',
  '料金(詳細)': 'cost_ja',
  連絡先名称: 'contact_name',
  連絡先電話番号: 'contact_phone',
  電話番号: 'contact_phone',
  連絡先内線番号: 'contact_extension',
  内線番号: 'contact_extension',
  主催者: 'organiser_ja',
  団体名: 'organiser_ja',
  対象者: 'audience_ja',
  場所名称: 'place_name_ja',
  所在地_全国地方公共団体コード: 'municipality_code',
  所在地_連結表記: 'address',
  所在地_都道府県: 'prefecture',
  所在地_市区町村: 'city',
  所在地_町字: 'town',
  所在地_番地以下: 'block',
  '建物名等(方書)': 'building',
  アクセス方法: 'access_ja',
  Web開催URL: 'online_url',
  定員備考: 'capacity_note',
  参加申込方法: 'apply_ja',
  申込URL: 'apply_url',
  URL: 'url',
  郵便番号: 'postal_code',
  開始日時特記事項: 'hours_note_ja',
  利用可能日時特記事項: 'hours_note_ja',
  バリアフリー情報: 'accessibility_ja',
}

export function contentOf(kind: ListKind, values: Record<string, string>): ListedContent {
  const body = kind === 'event' ? 'body_ja' : 'summary_ja'
  const fields: ListedContent['fields'] = { title_ja: '' }
  const used = new Set<string>()
  const put = (column: string, field: string, value: string | number | boolean) => {
    if (fields[field] && field !== 'title_ja') return
    fields[field] = value
    used.add(column)
  }
  for (const [column, value] of Object.entries({ ...values })) {
    const field = column === '説明' ? body : texts[column]
    if (field) put(column, field, value)
  }
  for (const [column, field] of numbers) {
    const value = values[column]
    if (value !== undefined && /^\d+(\.\d+)?$/.test(value) && String(Number(value)) === value)
      put(column, field, Number(value))
  }
  for (const [column, field] of days) if (isDay(values[column] ?? '')) put(column, field, values[column] ?? '')
  if (values.Web開催 === '有' || values.Web開催 === '無') put('Web開催', 'is_online', values.Web開催 === '有')
  if (values['料金(基本)'] === '0') put('料金(基本)', 'is_free', true)
  const dates = kind === 'event' ? datesOf(values, used) : []
  const hours = kind === 'facility' ? hoursOf(values, used) : []
  const extra = Object.fromEntries(Object.entries(values).filter(([column]) => !used.has(column)))
  return { fields, hours, dates, extra }
}

/** The columns in which a list may say what a field holds. */
export const columnsOf = (field: string): string[] => [
  ...Object.entries(texts).flatMap(([column, name]) => (name === field ? [column] : [])),
  ...[...numbers, ...days].flatMap(([column, name]) => (name === field ? [column] : [])),
  ...(field === 'body_ja' || field === 'summary_ja' ? ['説明'] : []),
  ...(field === 'is_online' ? ['Web開催'] : []),
  ...(field === 'is_free' ? ['料金(基本)'] : []),
]

const days = [
  ['参加申込終了日', 'apply_until_on'],
  ['申込開始日', 'apply_from_on'],
] as const

const numbers = [
  ['緯度', 'latitude'],
  ['経度', 'longitude'],
  ['定員', 'capacity'],
] as const
