import { anew, type Likely } from '#platform/import/kind.ts'
import type { Candidate } from './candidates.ts'
import { words } from './words.ts'

/** Whom a row means: somebody new, somebody known, one whom the reader may not see, or a person has to say. */
export type Whom =
  | { is: 'new' }
  | { is: 'known'; personId: string }
  | { is: 'outside' }
  | { is: 'open'; likely: Likely[]; mayBeNew: boolean }

/**
 * Whom a row means, as somebody said, or where exactly one candidate is beyond doubt. Where several are, or one only
 * may be, it stays open: no machine joins two people.
 */
export function decideWhom(
  candidates: readonly Candidate[],
  {
    isSure,
    said,
    mayBeNew,
  }: { isSure: (candidate: Candidate) => boolean; said: string | undefined; mayBeNew: boolean },
): Whom {
  const sure = candidates.filter(isSure)
  const meant = candidates.find(({ id }) => id === said) ?? (sure.length === 1 ? sure[0] : undefined)
  if (meant) return meant.isInScope ? { is: 'known', personId: meant.id } : { is: 'outside' }
  if (candidates.length === 0 || (said === anew && mayBeNew)) return { is: 'new' }
  return { is: 'open', likely: candidates.map(likelyOf), mayBeNew }
}

function likelyOf({ id, name, kana, because, isInScope }: Candidate): Likely {
  return {
    id,
    ...(isInScope ? { personId: id } : {}),
    isNamesake: isInScope && because.includes('name') && (because.includes('kana') || kana === ''),
    inWords: (language) => {
      const w = words(language)
      const who = isInScope ? w.person(name, kana) : w.somebodyOutside
      return w.likely(who, because.map((each) => w.same[each]).join(w.and))
    },
  }
}
