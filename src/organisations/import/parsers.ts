import { choice, lenientList, phone, yesNo } from '#platform/import/parsers.ts'
import type { Parser } from '#platform/import/plan.ts'
import { cellText } from '#platform/sheets/sheet.ts'
import { type OrganisationKind, organisationKinds } from '../rules.ts'
import { words } from './words.ts'

const signs: Record<OrganisationKind, readonly string[]> = {
  hospital: ['精神科病院', '医療機関', 'クリニック', '診療所', '医院', '訪問看護ステーション'],
  office: [
    '福祉サービス',
    '事業所',
    '福祉事業所',
    '障害福祉サービス事業所',
    '相談支援事業所',
    '就労支援事業所',
    '作業所',
  ],
  school: ['大学', '専門学校', '高校', '高等学校', '中学校', '小学校', '教育機関'],
  company: ['企業', '民間企業', '株式会社', '法人'],
  public: ['行政', '行政機関', '官公庁', '保健所', '区役所', '市役所', '公民館', '保健センター', '社会福祉協議会'],
  contractor: ['委託先', '運営団体'],
  other: ['その他の団体', '団体', '家族会', '当事者会'],
}

export const kindList: Parser<OrganisationKind[]> = lenientList(
  choice(
    organisationKinds.map((value) => ({
      value,
      synonyms: [words('ja').kind[value], words('en').kind[value], ...signs[value]],
    })),
  ),
)

/** A number, perhaps with 代表 or an extension behind it. */
export const officePhone: Parser<string> = (cell, context) => {
  const typed = typeof cell === 'number' ? cell : cellText(cell).normalize('NFKC')
  if (typeof typed === 'number') return phone()(typed, context)
  const [, number = typed, extension] = /^(.*?)[\s(]*(?:内線|ext\.?)[\s:]*(\d{1,6})\)?$/i.exec(typed) ?? []
  const parsed = phone()(number.replace(/\(?(?:代表?|直通)\)?/g, '').trim(), context)
  if ('fault' in parsed || extension === undefined) return parsed
  return { value: `${parsed.value}${words('ja').extension(extension)}` }
}

export const tookCourse: Parser<boolean> = (cell, context) => {
  const answer = yesNo()(cell, context)
  return 'value' in answer ? answer : saidInWords(cell, context)
}

const saidInWords = choice([
  { value: true, synonyms: ['受けた', '受講', '受講済', '受講した', '修了'] },
  { value: false, synonyms: ['受けていない', '未受講', '受講なし', 'まだ'] },
])
