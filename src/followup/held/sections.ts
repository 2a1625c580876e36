import { type HeldSection, heldTable, heldWords, showsIn } from '#people/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { listHeldNotes, listStaffLookBacks, rowsWithVisit } from './held.queries.ts'
import { words } from './words.ts'

const titled = (id: keyof ReturnType<typeof words>['section']) => ({
  id,
  title: (language: Language) => words(language).section[id],
})

/** What every row says about its visit, and how the words of an answer are read out. */
function commonIn(language: Language) {
  const { label, happening } = words(language)
  const shows = showsIn(language)
  const held = heldWords(language)
  const answered = (field: string) => (_: unknown, row: Record<string, unknown>) =>
    String((row.answers as Record<string, unknown> | null)?.[field] ?? '')
  return {
    label,
    shows,
    held,
    answered,
    visit: { reference: [label.reference], on_day: [label.onDay, shows.day] } as const,
    happened: [
      label.happened,
      (_: unknown, row: Record<string, unknown>) => shows.choice(happening)(answered('happened')(_, row), row),
    ] as const,
  }
}

const feelings = heldTable({
  ...titled('feelings'),
  tables: ['feeling'],
  read: rowsWithVisit('feeling', 'said_at'),
  accounts: ['typed_by'],
  columns: (language) => {
    const { label, visit, shows, held } = commonIn(language)
    const { moment, feeling } = words(language)
    return {
      ...visit,
      moment: [label.moment, shows.choice(moment)],
      answer: [label.answer, shows.choice(feeling)],
      said_at: [label.saidAt, shows.instant],
      channel: [held.label.channel, shows.choice(held.channel)],
      typed_by_name: [held.label.typedBy],
    }
  },
})

const lookBacks = heldTable({
  ...titled('look-backs'),
  tables: ['look_back'],
  read: rowsWithVisit('look_back', 'written_at'),
  accounts: ['typed_by'],
  columns: (language) => {
    const { label, visit, happened, answered, shows, held } = commonIn(language)
    return {
      ...visit,
      happened,
      heavy: [label.heavy, answered('heavy')],
      wants_talk: [label.wantsTalk, shows.yesNo],
      written_at: [label.writtenAt, shows.instant],
      typed_by_name: [held.label.typedBy],
    }
  },
})

const staffLookBacks = heldTable({
  ...titled('staff-look-backs'),
  tables: [],
  read: listStaffLookBacks,
  accounts: ['account_id'],
  columns: (language) => {
    const { label, visit, happened, answered, shows } = commonIn(language)
    return {
      ...visit,
      happened,
      said: [label.said, answered('said')],
      nextTime: [label.nextTime, answered('nextTime')],
      account_id_name: [label.staff],
      written_at: [label.writtenAt, shows.instant],
    }
  },
})

const debriefs = heldTable({
  ...titled('debriefs'),
  tables: ['debrief'],
  read: rowsWithVisit('debrief', 'held_on'),
  accounts: ['account_id'],
  columns: (language) => {
    const { label, visit, shows, held } = commonIn(language)
    return {
      ...visit,
      held_on: [label.heldOn, shows.day],
      declined: [label.declined, shows.yesNo],
      next_steps: [label.nextSteps],
      next_talk_on: [label.nextTalkOn, shows.day],
      coordinator_reads: [label.coordinatorReads, shows.yesNo],
      account_id_name: [label.staff],
      channel: [held.label.channel, shows.choice(held.channel)],
    }
  },
})

const talks = heldTable({
  ...titled('talks'),
  tables: ['talk'],
  read: rowsWithVisit('talk', 'held_at'),
  accounts: ['account_id'],
  columns: (language) => {
    const { label, visit, shows, held } = commonIn(language)
    return {
      ...visit,
      held_at: [label.heldAt, shows.instant],
      account_id_name: [label.staff],
      channel: [held.label.channel, shows.choice(held.channel)],
    }
  },
})

const notes = heldTable({
  ...titled('notes'),
  tables: ['note', 'note_release'],
  read: listHeldNotes,
  accounts: ['author_account_id', 'reader_account_id'],
  columns: (language) => {
    const { label, visit, shows } = commonIn(language)
    return {
      notebook: [label.notebook, shows.choice(words(language).notebook)],
      words: [label.words],
      author_account_id_name: [label.author],
      reader_account_id_name: [label.reader],
      released_to: [label.releasedTo, shows.choices({})],
      host_reads: [label.hostReads, shows.yesNo],
      ...visit,
      written_at: [label.writtenAt, shows.instant],
      withdrawn_at: [label.withdrawnAt, shows.instant],
    }
  },
})

/** What the care around visits holds about a person. */
export const heldSections: readonly HeldSection[] = [feelings, lookBacks, staffLookBacks, debriefs, talks, notes]
