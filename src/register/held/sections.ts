import { type HeldSection, heldTable, heldWords, rowsOf, showsIn } from '#people/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { weekdayNames } from '#platform/i18n/dates.ts'
import { vocabularyWithReadings } from '../vocabulary-readings.ts'
import { apart, wordsAboutCompany } from './company-sections.ts'
import { listHeldAreas, listHeldEnrolments, listHeldRefusals, listHeldWishes } from './held.queries.ts'
import { words } from './words.ts'

const titled = (id: keyof ReturnType<typeof words>['section']) => ({
  id,
  title: (language: Language) => words(language).section[id],
})

const areaOf = (language: Language) => (_: unknown, row: Record<string, unknown>) =>
  String((language === 'en' && row.name_en) || row.name_ja || '')

const enrolments = heldTable({
  ...titled('enrolments'),
  tables: ['enrolment', 'enrolment_withdrawal'],
  read: listHeldEnrolments,
  accounts: ['typed_by', 'ended_typed_by'],
  columns: (language) => {
    const { label } = words(language)
    const { day, choice } = showsIn(language)
    const held = heldWords(language)
    return {
      number: [label.number],
      contract_title: [label.contract],
      enrolled_on: [label.enrolledOn, day],
      channel: [held.label.channel, choice(held.channel)],
      typed_by_name: [held.label.typedBy],
      withdrawn_on: [label.withdrawnOn, day],
      ended_typed_by_name: [held.label.typedBy],
    }
  },
})

const rests = heldTable({
  ...titled('rests'),
  tables: ['rest'],
  read: rowsOf('rest', 'from_on'),
  accounts: ['set_by'],
  columns: (language) => {
    const { label } = words(language)
    const { day, instant } = showsIn(language)
    return {
      from_on: [label.fromOn, day],
      until_on: [label.untilOn, day],
      set_by_name: [label.setBy],
      set_at: [label.setAt, instant],
    }
  },
})

const wishes = heldTable({
  ...titled('wishes'),
  tables: ['supporter_wish'],
  read: listHeldWishes,
  columns: (language) => {
    const { label, times } = words(language)
    const { choice, choices, counted, instant } = showsIn(language)
    const names = vocabularyWithReadings(language)
    return {
      activities: [label.activities, choices(names.activity)],
      forms: [label.forms, choices(names.form)],
      modes: [label.modes, choices(names.mode)],
      topics: [label.topics, choices(names.topic)],
      amount_per_month: [label.amountPerMonth, counted(times)],
      follow_up_need: [label.followUpNeed, choice(names.followUpNeed)],
      home_area_ja: [label.homeArea, (value, row) => String((language === 'en' && row.home_area_en) || value || '')],
      introduction: [label.introduction],
      experience: [label.experience],
      accommodations: [label.accommodations],
      saved_at: [label.savedAt, instant],
    }
  },
})

const areas = heldTable({
  ...titled('areas'),
  tables: ['wished_area'],
  read: listHeldAreas,
  columns: (language) => ({ name_ja: [words(language).label.area, areaOf(language)] }),
})

const availability = heldTable({
  ...titled('availability'),
  tables: ['availability'],
  read: rowsOf('availability', 'weekday'),
  columns: (language) => {
    const { label } = words(language)
    const { minute } = showsIn(language)
    return {
      weekday: [label.weekday, (value) => weekdayNames(language)[Number(value)] ?? ''],
      from_minute: [label.from, minute],
      to_minute: [label.to, minute],
    }
  },
})

const exceptions = heldTable({
  ...titled('exceptions'),
  tables: ['availability_exception'],
  read: rowsOf('availability_exception', 'on_day'),
  columns: (language) => {
    const { label } = words(language)
    const { day, yesNo, minute } = showsIn(language)
    return {
      on_day: [label.onDay, day],
      available: [label.available, yesNo],
      from_minute: [label.from, minute],
      to_minute: [label.to, minute],
    }
  },
})

const limits = heldTable({
  ...titled('limits'),
  tables: ['own_limit'],
  read: rowsOf('own_limit', 'saved_at'),
  columns: (language) => {
    const { label, times, days, minutes } = words(language)
    const { counted, instant } = showsIn(language)
    return {
      per_day: [label.perDay, counted(times)],
      per_week: [label.perWeek, counted(times)],
      per_month: [label.perMonth, counted(times)],
      rest_days_after: [label.restDaysAfter, counted(days)],
      travel_minutes_max: [label.travelMinutesMax, counted(minutes)],
      saved_at: [label.savedAt, instant],
    }
  },
})

const refusals = heldTable({
  ...titled('refusals'),
  tables: ['refusal'],
  read: listHeldRefusals,
  columns: (language) => {
    const { label, refusalKind } = words(language)
    const { choice, instant } = showsIn(language)
    const names = vocabularyWithReadings(language)
    const named = choice({ ...names.topic, ...names.activity, ...names.audience })
    return {
      kind: [label.kind, choice(refusalKind)],
      value: [
        label.value,
        (value, row) => String(row.organisation_name || areaOf(language)(value, row) || named(value, row)),
      ],
      said_at: [label.saidAt, instant],
    }
  },
})

/** What the register holds about a person. */
export const heldSections: readonly HeldSection[] = [
  enrolments,
  rests,
  wishes,
  areas,
  availability,
  exceptions,
  limits,
  refusals,
  apart,
  wordsAboutCompany,
]
