import type { Language } from '#platform/i18n/catalogue.ts'

/** In English where it has an English name. */
export const courseName = (language: Language, { nameJa, nameEn }: { nameJa: string; nameEn: string }): string =>
  (language === 'en' && nameEn) || nameJa
