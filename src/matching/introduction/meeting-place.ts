import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import { getSupporterFacts } from '#register/index.ts'
import { listPlacesToMeet, type MeetingPlace } from '../places.ts'
import { listAnswers } from '../seeking/said.ts'
import type { Introduction } from './rules/facts.ts'
import { judgePlace, type PlaceFinding } from './rules/meeting-place.ts'

export interface ProposedPlace {
  place: MeetingPlace & { key: string }
  finding: PlaceFinding
}

interface At {
  onDay: string
  startMinute: number
  endMinute: number
}

/** Quiet places for a time that two would meet at, as they are listed: by name. */
export async function proposePlaces(
  tx: Tx,
  moment: Moment,
  language: Language,
  { seekingId, personId }: Introduction,
  at: At,
): Promise<ProposedPlace[]> {
  const answers = (await listAnswers(tx, moment, [seekingId])).get(seekingId)
  const peer = personId ? await getSupporterFacts(tx, moment, personId) : null
  const areaIds = [answers?.area, ...(peer?.wish.areaIds ?? []), peer?.wish.homeAreaId].filter((each) => !!each)
  const places = await listPlacesToMeet(tx, moment, language, at.onDay)
  return places.map((place) => ({ place, finding: judgePlace(place, { ...at, areaIds: areaIds.map(String) }) }))
}

/** A place as it is kept with a meeting: what is read, and in a line of its own where it can be read about. */
export function placeText(language: Language, place: MeetingPlace | null, note: string): string {
  if (place === null) return note
  const text = listed(language, [place.title, place.where, note].filter(Boolean))
  return place.href ? `${text}\n${place.href}` : text
}

export function readPlace(kept: string): { text: string; href: string | null } {
  const [, text = kept, href = null] = /^([\s\S]*)\n(\/\S+)$/.exec(kept) ?? []
  return { text, href }
}
