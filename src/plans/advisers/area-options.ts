import type { ModelArea } from './store.ts'

export const areaOptions = (areas: readonly ModelArea[], language: 'ja' | 'en') =>
  areas.map(({ id, name_ja, name_en }) => ({ value: id, label: language === 'en' ? name_en || name_ja : name_ja }))
