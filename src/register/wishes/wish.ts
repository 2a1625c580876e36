import type { SupporterFacts } from '../supporter-facts.ts'

/** Wishes in the person's own words. Empty lists, empty texts and null mean "not said". */
export type Wish = SupporterFacts['wish'] & { introduction: string; experience: string }

export const nothingSaid: Wish = {
  activities: [],
  forms: [],
  modes: [],
  topics: [],
  areaIds: [],
  amountPerMonth: null,
  followUpNeed: null,
  homeAreaId: null,
  introduction: '',
  experience: '',
}
