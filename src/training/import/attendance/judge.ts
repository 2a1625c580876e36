import type { Whom } from '#people/index.ts'
import type { Verdict } from '#platform/import/kind.ts'
import type { Track } from '../../rules.ts'
import { unitsOfTrack } from '../../run/rules.ts'
import { words as runWords } from '../../run/words.ts'
import { whoOf } from '../people.ts'
import { words as peopleWords } from '../words.ts'
import type { RunGathered } from './gather-run.ts'
import { isDifferent, isKnownAlready } from './known.ts'
import type { AttendanceRow } from './plan.ts'
import { type Blank, type Marks, readMarks } from './read-marks.ts'
import { words } from './words.ts'

export interface AttendanceVerdict extends Verdict {
  who: string
  personId: string | null
  track: Track
  marks: Marks
}

export interface Found {
  whom: Whom
  isFirst: boolean
  mayCreate: boolean
}

/** What taking a row would do; or why it cannot be taken as things stand. */
export function judge(
  row: AttendanceRow,
  { run, units, participants }: RunGathered,
  brought: ReadonlySet<number>,
  blank: Blank,
  { whom, isFirst, mayCreate }: Found,
): AttendanceVerdict {
  const all = base(row)
  if (whom.is === 'outside') return { ...all, ...faultyPerson('name', 'outOfScope') }
  const personId = whom.is === 'known' ? whom.personId : null
  const there = participants.find((each) => each.personId === personId)
  const track = row.track ?? there?.track ?? (run.tracks.length === 1 ? run.tracks[0] : undefined)
  if (!track) return { ...all, ...faulty('track', 'track') }
  if (there && there.track !== track) return { ...all, ...faultyTrack(there.track) }
  const theirs = unitsOfTrack(units, track)
  const marks = readMarks(row, theirs, brought, blank, there?.joinedFromUnitId ?? null)
  if ('because' in marks) return { ...all, ...faultyUnit(marks.number, marks.because) }
  const known = { ...all, personId, track, marks }
  if (whom.is === 'open')
    return { ...known, will: 'ask', ...(isFirst && { likely: whom.likely, mayBeNew: whom.mayBeNew }) }
  if (whom.is === 'new') {
    if (row.name === '') return { ...all, ...faultyPerson('number', 'numberUnknown') }
    return mayCreate ? { ...known, will: 'add' } : { ...all, ...faultyPerson('name', 'notFound') }
  }
  const different = there && marks.said.find((said) => isDifferent(there, said))
  if (different) return { ...all, ...faultyUnit(different.unit.number, 'differs') }
  return { ...known, will: there && isKnownAlready(there, marks) ? 'nothing' : 'complete' }
}

export const base = (row: AttendanceRow): AttendanceVerdict => ({
  will: 'nothing',
  who: whoOf(row),
  personId: null,
  track: row.track ?? 'peer',
  marks: { joinedFromUnitId: null, said: [] },
})

export const faulty = (field: string, code: 'chooseRun' | 'noUnits' | 'noColumns' | 'track') => ({
  fault: { field, ja: words('ja').fault[code], en: words('en').fault[code] },
})

const faultyPerson = (field: string, code: 'outOfScope' | 'numberUnknown' | 'notFound') => ({
  fault: { field, ja: peopleWords('ja').fault[code], en: peopleWords('en').fault[code] },
})

function faultyTrack(theirs: Track) {
  const says = (language: 'ja' | 'en') => words(language).fault.otherTrack(runWords(language).trackShort[theirs])
  return { fault: { field: 'track', ja: says('ja'), en: says('en') } }
}

function faultyUnit(number: number, code: 'blank' | 'noUnit' | 'gap' | 'differs') {
  const says = (language: 'ja' | 'en') => {
    const { fault } = words(language)
    return code === 'gap' ? fault.gap : fault[code](String(number))
  }
  return { fault: { field: `unit${number}`, ja: says('ja'), en: says('en') } }
}
