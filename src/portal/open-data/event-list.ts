import { formatMinute } from '#platform/calendar.ts'
import { entryAddress, fileAddress } from '../feeds/event-occurrences.ts'
import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { withBrought } from './brought.ts'

type Entry = Pick<Published, 'id' | 'version' | 'hours' | 'days' | 'files'>
type Publisher = Pick<PublishedPlace, 'code' | 'nameJa' | 'site'>

/**
 * An entry with dates as a row of イベント一覧, by the columns in force. A row that came from such a list goes out with
 * what it came with in columns of the standard.
 */
export function eventRow(entry: Entry, place: Publisher): Record<string, string> {
  const dates = entry.days.filter(({ kind }) => kind === 'date')
  const [first] = dates
  const last = dates.at(-1)
  const said: Record<string, string> = {
    全国地方公共団体コード: place.code,
    ID: entry.id.replaceAll('-', ''),
    地方公共団体名: place.nameJa,
    イベント名: plainText(entry.version.title_ja),
    イベント名_カナ: entry.version.title_kana,
    イベント名_英語: entry.version.title_en,
    コンテンツURL: entryAddress(entry, place),
    開始日: first?.onDay ?? '',
    終了日: last?.onDay ?? '',
    開始時間: clock(first?.fromMinute),
    終了時間: clock(last?.toMinute),
    開始日時特記事項: plainText(entry.version.hours_note_ja),
    概要: plainText(entry.version.summary_ja),
    説明: plainText(entry.version.body_ja),
    '料金(基本)': entry.version.is_free ? '0' : '',
    '料金(詳細)': plainText(entry.version.cost_ja),
    連絡先名称: entry.version.contact_name,
    連絡先電話番号: entry.version.contact_phone,
    連絡先内線番号: entry.version.contact_extension,
    主催者: plainText(entry.version.organiser_ja),
    対象者: plainText(entry.version.audience_ja),
    場所名称: plainText(entry.version.place_name_ja),
    所在地_全国地方公共団体コード: entry.version.municipality_code,
    所在地_連結表記: entry.version.address,
    所在地_都道府県: entry.version.prefecture,
    所在地_市区町村: entry.version.city,
    所在地_町字: entry.version.town,
    所在地_番地以下: entry.version.block,
    '建物名等(方書)': entry.version.building,
    緯度: entry.version.latitude === null ? '' : String(entry.version.latitude),
    経度: entry.version.longitude === null ? '' : String(entry.version.longitude),
    アクセス方法: plainText(entry.version.access_ja),
    Web開催: yesNo(entry.version.is_online),
    Web開催URL: entry.version.online_url,
    定員: entry.version.capacity === null ? '' : String(entry.version.capacity),
    定員備考: entry.version.capacity_note,
    参加申込終了日: entry.version.apply_until_on ?? '',
    参加申込方法: plainText(entry.version.apply_ja),
    申込開始日: entry.version.apply_from_on ?? '',
    申込URL: entry.version.apply_url,
    URL: entry.version.url,
    ...pictureOf(entry, place),
  }
  return withBrought('event', said, entry.version.extra)
}

/** A list is open data: a picture stands in it only where others may use it, too. */
function pictureOf(entry: Entry, place: Publisher): Record<string, string> {
  const shown = entry.files.find(({ kind, licence }) => kind === 'picture' && licence)
  return shown ? { 画像: fileAddress(entry.id, shown, place), 画像_ライセンス: shown.licence } : {}
}

/** A place, office or hospital as a row of 公共施設一覧, in the names under which columns are kept. */
export function facilityRow(entry: Entry, place: Publisher): Record<string, string> {
  const hours = entry.hours.filter(({ weekOfMonth }) => weekOfMonth === null)
  const [first] = hours
  const isSame = hours.every(
    ({ fromMinute, toMinute }) => fromMinute === first?.fromMinute && toMinute === first?.toMinute,
  )
  const said = {
    全国地方公共団体コード: place.code,
    ID: entry.id.replaceAll('-', ''),
    地方公共団体名: place.nameJa,
    名称: plainText(entry.version.title_ja),
    名称_カナ: entry.version.title_kana,
    所在地_連結表記: entry.version.address,
    '建物名等(方書)': entry.version.building,
    緯度: entry.version.latitude === null ? '' : String(entry.version.latitude),
    経度: entry.version.longitude === null ? '' : String(entry.version.longitude),
    電話番号: entry.version.contact_phone,
    内線番号: entry.version.contact_extension,
    団体名: plainText(entry.version.organiser_ja),
    利用可能曜日: [1, 2, 3, 4, 5, 6, 0]
      .filter((day) => hours.some(({ weekday }) => weekday === day))
      .map((day) => '日月火水木金土'[day])
      .join(''),
    開始時間: isSame ? clock(first?.fromMinute) : '',
    終了時間: isSame ? clock(first?.toMinute) : '',
    利用可能日時特記事項: plainText(entry.version.hours_note_ja),
    説明: plainText(entry.version.summary_ja),
    バリアフリー情報: plainText(entry.version.accessibility_ja),
    URL: entry.version.url || entryAddress(entry, place),
  }
  return withBrought('facility', said, entry.version.extra)
}

const clock = (minute: number | null | undefined) =>
  minute === null || minute === undefined ? '' : formatMinute(minute % 1440).padStart(5, '0')
const yesNo = (is: boolean | null) => (is === null ? '' : is ? '有' : '無')
