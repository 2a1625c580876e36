import type { Language } from '#platform/i18n/catalogue.ts'
import { choice, email, kana, lenient, longText, name, text } from '#platform/import/parsers.ts'
import type { ImportPlan } from '#platform/import/plan.ts'
import { forComparing } from '#platform/japanese-text.ts'
import type { Area } from '../areas.ts'
import type { OrganisationKind } from '../rules.ts'
import { hostHeadings } from './headings.ts'
import { kindList, officePhone, tookCourse } from './parsers.ts'
import { words } from './words.ts'

export interface HostRow {
  name: string
  kana: string
  kinds: OrganisationKind[]
  address: string
  area: string | null
  phone: string
  contactName: string
  contactEmail: string | null
  staffTookCourse: boolean | null
  note: string
}

/** The list of hosts as offices keep it. Areas are those of the municipality. */
export const hostsPlan = (areas: readonly Area[]): ImportPlan<HostRow> => {
  const heading = <K extends keyof HostRow>(key: K) => ({
    label: (language: Language) => words(language).label[key],
    ...hostHeadings[key],
  })
  const area = choice(
    areas.map(({ id, nameJa, nameEn }) => ({
      value: id,
      synonyms: [nameJa, `${nameJa}地域`, `${nameJa}地区`, nameEn || nameJa],
    })),
  )
  return {
    id: 'organisations.hosts',
    title: (language) => words(language).title,
    fields: {
      name: { ...heading('name'), required: true, parse: name(100) },
      kana: { ...heading('kana'), required: false, whenBlank: '', parse: kana(100) },
      kinds: { ...heading('kinds'), required: false, whenBlank: [], parse: kindList },
      address: { ...heading('address'), required: false, whenBlank: '', parse: text(200) },
      area: { ...heading('area'), required: false, parse: lenient(area, null) },
      phone: { ...heading('phone'), required: false, whenBlank: '', parse: officePhone },
      contactName: { ...heading('contactName'), required: false, whenBlank: '', parse: name(60) },
      contactEmail: { ...heading('contactEmail'), required: false, parse: email() },
      staffTookCourse: { ...heading('staffTookCourse'), required: false, parse: lenient(tookCourse, null) },
      note: { ...heading('note'), required: false, whenBlank: '', parse: longText(1_000) },
    },
    identity: (row) => JSON.stringify([row.name, row.address].map(forComparing)),
    inWords: (language, field, value) => inWords(language, areas, field, value),
  }
}

function inWords(language: Language, areas: readonly Area[], field: keyof HostRow, value: unknown): string | null {
  const w = words(language)
  if (field === 'kinds')
    return (value as OrganisationKind[]).map((kind) => w.kind[kind]).join(language === 'en' ? ', ' : '、')
  if (field === 'area') return areas.find(({ id }) => id === value)?.nameJa ?? null
  if (field === 'staffTookCourse' && value !== null) return value ? w.took.yes : w.took.no
  return null
}
