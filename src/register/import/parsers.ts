import type { Area } from '#organisations/index.ts'
import { type PreferredChannel, preferredChannels } from '#people/index.ts'
import { formatMinute } from '#platform/calendar.ts'
import { type Language, languages } from '#platform/i18n/catalogue.ts'
import { weekdayNames } from '#platform/i18n/dates.ts'
import { choice, lenient, lenientList, list } from '#platform/import/parsers.ts'
import type { Parser } from '#platform/import/plan.ts'
import { forComparing } from '#platform/japanese-text.ts'
import { cellText } from '#platform/sheets/sheet.ts'
import { type CourseKind, courseKindIn, courseKinds } from '#training/index.ts'
import type { Window } from '../availability/store.ts'
import { type Activity, activities } from '../vocabulary.ts'
import { vocabulary } from '../vocabulary-words.ts'
import { readWeeklyTimes } from './weekly-times.ts'
import { words } from './words.ts'

const activitySigns: Record<Activity, readonly string[]> = {
  talk: ['体験談', '体験発表', '体験を話す', '体験を語ること', '語り', '講演', '啓発', 'スピーカー'],
  'hospital-visit': ['病院訪問', '訪問', '病院', '病棟訪問', '動機づけ支援', '動機付け支援'],
  place: ['居場所', '集まり', 'サロン', '茶話会', '交流会', 'デイケア', '家族会'],
  'being-there': ['いるだけ', 'そばにいる'],
  phone: ['電話相談', '電話', '傾聴'],
  'home-visit': ['在宅訪問', '家庭訪問', '自宅訪問', '訪問同行'],
  outing: ['外出同行', '外出', '同行', '外出支援'],
  'peer-staff': ['ピアスタッフ', 'スタッフ', '就労', '雇用'],
  lecture: ['講師', '研修講師', '養成研修の講師'],
  making: ['冊子', '動画', '冊子づくり', '動画づくり', '制作', '広報'],
}
export const activityList: Parser<Activity[]> = lenientList(
  choice(
    activities.map((value) => ({
      value,
      synonyms: [vocabulary('ja').activity[value], vocabulary('en').activity[value], value, ...activitySigns[value]],
    })),
  ),
)

const preferredSigns: Record<PreferredChannel, readonly string[]> = {
  email: ['Eメール', 'mail', 'メールアドレス'],
  phone: ['携帯', '携帯電話', 'TEL', '電話連絡'],
  post: ['手紙', '郵送', '文書'],
  meeting: ['対面', '面談', '直接'],
}
export const preferred: Parser<PreferredChannel | null> = lenient(
  choice(
    preferredChannels.map((value) => ({
      value,
      synonyms: [words('ja').preferred[value], words('en').preferred[value], ...preferredSigns[value]],
    })),
  ),
  null,
)

/** Courses, or `unsaid` for a mere mark that some course was completed. */
export type NamedCourse = CourseKind | 'unsaid'
const marks = new Set(
  ['○', '〇', '◯', '●', '◎', '済', '修了', '修了済', '有', 'あり', 'レ', '✓', '1', 'yes'].map(forComparing),
)
export const courseList: Parser<NamedCourse[]> = list<NamedCourse>((cell) => {
  const typed = cellText(cell)
  if (marks.has(forComparing(typed))) return { value: 'unsaid' }
  const kind = courseKindIn(typed)
  if (kind) return { value: kind }
  return { fault: { code: 'not-a-choice', choices: courseKinds.map((each) => vocabulary('ja').course[each]) } }
})

/** The municipality's areas, also with 地域, 地区 or エリア behind their name. */
export const areaList = (areas: readonly Area[]): Parser<string[]> =>
  lenientList(
    choice(
      areas.map(({ id, nameJa, nameEn }) => ({
        value: id,
        synonyms: [nameJa, ...['地域', '地区', 'エリア', '方面'].map((end) => nameJa + end), nameEn || nameJa],
      })),
    ),
  )

export const weeklyTimes: Parser<Window[]> = (cell) => {
  const times = readWeeklyTimes(cellText(cell))
  if (times === null) return { value: [], doubt: { code: 'not-taken-over', left: [cellText(cell)] } }
  if (times.isExact) return { value: times.windows }
  const [ja, en] = languages.map((language) => windowsInWords(language, times.windows))
  return { value: times.windows, doubt: { code: 'read-as', ja: ja ?? '', en: en ?? '' } }
}

/** 月・水 10:00〜15:00、土 00:00〜12:00: days with the same hours together. */
export function windowsInWords(language: Language, windows: readonly Window[]): string {
  const [dayComma, comma] = language === 'en' ? [' ', ', '] : ['・', '、']
  const names = weekdayNames(language)
  const spans = Map.groupBy(windows, (each) => `${formatMinute(each.fromMinute)}〜${formatMinute(each.toMinute)}`)
  return [...spans]
    .map(([hours, days]) => `${days.map(({ weekday }) => names[weekday]).join(dayComma)} ${hours}`)
    .join(comma)
}
