import { z } from 'zod'
import { type Area, listAreas } from '#organisations/index.ts'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { notOffered } from '#platform/web/not-offered.ts'
import { urls } from '#urls.ts'
import { hiddenFrom, type OwnText } from '../said/hidden.ts'
import type { Said } from '../said/said.ts'
import { activities, followUpNeeds, forms, modes, topics } from '../vocabulary.ts'
import { words } from '../words.ts'
import { findWish } from './find-wish.ts'
import { saveWish } from './save-wish.ts'
import { WishFields } from './views/wish-fields.tsx'
import type { Wish } from './wish.ts'

export interface WishLoaded {
  wish: Wish
  areas: Area[]
  hidden: OwnText[]
}

const schema = z.object({
  activities: field.choices(activities),
  topics: field.choices(topics),
  areas: field.ids(),
  homeArea: field.idOrNone(),
  modes: field.choices(modes),
  forms: field.choices(forms),
  amountPerMonth: field.numberOrNone(0, 31),
  followUpNeed: field.choiceOrNone(followUpNeeds),
  introduction: field.text(1000),
  experience: field.text(2000),
})

export const wishes: Said<z.infer<typeof schema>, WishLoaded> = {
  kind: 'wishes',
  own: urls.mine.wishes,
  proxy: urls.people.wishes,
  schema,
  words: (language) => words(language).wishes,
  load: async (tx, moment, whose) => {
    const wish = await findWish(tx, moment, whose.personId)
    return { wish, areas: await listAreas(tx, moment), hidden: await hiddenFrom(whose, tx, moment, textsOf(wish)) }
  },
  initial: ({ wish, hidden }) => ({
    activities: wish.activities,
    topics: wish.topics,
    areas: wish.areaIds,
    homeArea: [wish.homeAreaId ?? ''],
    modes: wish.modes,
    forms: wish.forms,
    amountPerMonth: [wish.amountPerMonth === null ? '' : String(wish.amountPerMonth)],
    followUpNeed: [wish.followUpNeed ?? ''],
    introduction: hidden.includes('introduction') ? [] : [wish.introduction],
    experience: hidden.includes('experience') ? [] : [wish.experience],
  }),
  check: ({ areas, homeArea }, loaded) => {
    const known = loaded.areas.map(({ id }) => id)
    const problems: CodedProblem[] = []
    if (!areas.every((id) => known.includes(id))) problems.push({ field: 'areas', code: 'not-a-choice' })
    return [...problems, ...notOffered('homeArea', homeArea, loaded.areas)]
  },
  save: (tx, moment, { personId }, value, channel, { wish, hidden }) => {
    const { areas: areaIds, homeArea: homeAreaId, ...said } = value
    const kept = Object.fromEntries(hidden.map((text) => [text, textsOf(wish)[text] ?? '']))
    return saveWish(tx, moment, personId, { ...said, areaIds, homeAreaId, ...kept }, channel)
  },
  Fields: WishFields,
}

const textsOf = ({ introduction, experience }: Wish): Partial<Record<OwnText, string>> => ({ introduction, experience })
