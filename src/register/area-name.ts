import type { Area } from '#organisations/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'

export const areaName = ({ nameJa, nameEn }: Pick<Area, 'nameJa' | 'nameEn'>, language: Language): string =>
  (language === 'en' && nameEn) || nameJa
