import type { Language } from '#platform/i18n/catalogue.ts'
import type { Area } from './areas.ts'

/** In English where it has an English name. */
export const areaName = ({ nameJa, nameEn }: Pick<Area, 'nameJa' | 'nameEn'>, language: Language): string =>
  (language === 'en' && nameEn) || nameJa
