import { formatMinute } from '#platform/calendar.ts'
import { entryAddress } from '../feeds/event-occurrences.ts'
import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedPlace } from '../published/published.ts'

/**
 * An entry with dates as a row of イベント一覧, by the columns in force. A row that came from such a list goes out with
 * everything it came with.
 */
export function eventRow(entry: Published, place: PublishedPlace): Record<string, string> {
  const dates = entry.days.filter(({ kind }) => kind === 'date')
  const [first] = dates
  const last = dates.at(-1)
  const said: Record<string, string> = {
    全国地方公共団体コード: place.code,
    ID: entry.entry_id.replaceAll('-', ''),
    地方公共団体名: place.nameJa,
    イベント名: plainText(entry.title_ja),
    イベント名_カナ: entry.title_kana,
    イベント名_英語: entry.title_en,
    コンテンツURL: entryAddress(entry, place),
    開始日: first?.on_day ?? '',
    終了日: last?.on_day ?? '',
    開始時間: clock(first?.from_minute),
    終了時間: clock(last?.to_minute),
    開始日時特記事項: plainText(entry.hours_note_ja),
    概要: plainText(entry.summary_ja),
    説明: plainText(entry.body_ja),
    '料金(基本)': entry.is_free ? '0' : '',
    '料金(詳細)': plainText(entry.cost_ja),
    連絡先名称: entry.contact_name,
    連絡先電話番号: entry.contact_phone,
    連絡先内線番号: entry.contact_extension,
    主催者: plainText(entry.organiser_ja),
    対象者: plainText(entry.audience_ja),
    場所名称: plainText(entry.place_name_ja),
    所在地_全国地方公共団体コード: entry.municipality_code,
    所在地_連結表記: entry.address,
    所在地_都道府県: entry.prefecture,
    所在地_市区町村: entry.city,
    所在地_町字: entry.town,
    所在地_番地以下: entry.block,
    '建物名等(方書)': entry.building,
    緯度: entry.latitude === null ? '' : String(entry.latitude),
    経度: entry.longitude === null ? '' : String(entry.longitude),
    アクセス方法: plainText(entry.access_ja),
    Web開催: yesNo(entry.is_online),
    Web開催URL: entry.online_url,
    定員: entry.capacity === null ? '' : String(entry.capacity),
    定員備考: entry.capacity_note,
    参加申込終了日: entry.apply_until_on ?? '',
    参加申込方法: plainText(entry.apply_ja),
    申込開始日: entry.apply_from_on ?? '',
    申込URL: entry.apply_url,
    URL: entry.url,
  }
  return { ...said, ...(entry.extra as Record<string, string>) }
}

/** A place, office or hospital as a row of 公共施設一覧, in the names under which columns are kept. */
export function facilityRow(entry: Published, place: PublishedPlace): Record<string, string> {
  const hours = entry.hours.filter(({ week_of_month }) => week_of_month === null)
  const [first] = hours
  const isSame = hours.every(
    ({ from_minute, to_minute }) => from_minute === first?.from_minute && to_minute === first?.to_minute,
  )
  return {
    全国地方公共団体コード: place.code,
    ID: entry.entry_id.replaceAll('-', ''),
    地方公共団体名: place.nameJa,
    名称: plainText(entry.title_ja),
    名称_カナ: entry.title_kana,
    所在地_連結表記: entry.address,
    '建物名等(方書)': entry.building,
    緯度: entry.latitude === null ? '' : String(entry.latitude),
    経度: entry.longitude === null ? '' : String(entry.longitude),
    電話番号: entry.contact_phone,
    内線番号: entry.contact_extension,
    団体名: plainText(entry.organiser_ja),
    利用可能曜日: [1, 2, 3, 4, 5, 6, 0]
      .filter((day) => hours.some(({ weekday }) => weekday === day))
      .map((day) => '日月火水木金土'[day])
      .join(''),
    開始時間: isSame ? clock(first?.from_minute) : '',
    終了時間: isSame ? clock(first?.to_minute) : '',
    利用可能日時特記事項: plainText(entry.hours_note_ja),
    説明: plainText(entry.summary_ja),
    バリアフリー情報: plainText(entry.accessibility_ja),
    URL: entry.url || entryAddress(entry, place),
    ...(entry.extra as Record<string, string>),
  }
}

const clock = (minute: number | null | undefined) =>
  minute === null || minute === undefined ? '' : formatMinute(minute % 1440).padStart(5, '0')
const yesNo = (is: boolean | null) => (is === null ? '' : is ? '有' : '無')
