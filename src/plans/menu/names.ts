import { type LocalBody, localBodies } from '#platform/bodies.ts'
import type { Phrase } from '#platform/document/model.ts'
import { prefectureOf } from '#platform/municipality-code.ts'

export interface Named {
  code: string
  name: Phrase
}

/**
 * Names by which no two bodies of a list are taken for each other: always with 県 or 市, so that a prefecture and its
 * capital differ, and with the prefecture where two municipalities have one name (府中市).
 */
export function toldApart<B extends Named>(bodies: readonly B[]): B[] {
  const often = new Map<string, number>()
  for (const { name } of bodies) often.set(name.ja, (often.get(name.ja) ?? 0) + 1)
  return bodies.map((body) => ((often.get(body.name.ja) ?? 0) > 1 ? { ...body, name: withPrefecture(body) } : body))
}

function withPrefecture({ code, name }: Named): Phrase {
  const prefecture = prefectureNamed(code)
  return prefecture ? { ja: `${name.ja}（${prefecture.ja}）`, en: `${name.en} (${prefecture.en})` } : name
}

/** The prefecture of a code; null for an invented one. */
export function prefectureNamed(code: string): Phrase | null {
  const prefecture = prefectures().find((each) => prefectureOf(each.code) === prefectureOf(code))
  return prefecture ? { ja: prefecture.nameJa, en: prefecture.nameEn } : null
}

let known: LocalBody[] | undefined
/** The 47 prefectures by code. */
export function prefectures(): readonly LocalBody[] {
  known ??= localBodies().filter(({ kind }) => kind === 'prefecture')
  return known
}
