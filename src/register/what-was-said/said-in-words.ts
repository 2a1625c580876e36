import { areaName } from '#organisations/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatSpan } from '#platform/i18n/dates.ts'
import { weekdaysInOrder } from '../availability/names.ts'
import { partsOf } from '../availability/parts-of-day.ts'
import { exceptionInWords } from '../exceptions/exception-in-words.ts'
import { vocabularyWithReadings } from '../vocabulary-readings.ts'
import { words } from '../words.ts'
import type { WhatWasSaid } from './what-was-said.queries.ts'

/** Each part of what was said as one short text for a list; '' where nothing was said. */
export function saidInWords(said: WhatWasSaid, language: Language) {
  return {
    wishes: wishesInWords(said, language),
    aboutOneself: writtenInWords(said, language),
    availability: weekInWords(said.availability, language),
    exceptions: said.exceptions.map((exception) => exceptionInWords(exception, language)).join('\n'),
    limits: limitsInWords(said.limits, language),
    refusals: refusalsInWords(said, language),
    accommodations: said.accommodations,
  }
}

function wishesInWords({ wish, areas }: WhatWasSaid, language: Language): string {
  const v = vocabularyWithReadings(language)
  const w = words(language)
  const lists = [
    wish.activities.map((one) => v.activity[one]),
    wish.topics.map((one) => v.topic[one]),
    areas.filter(({ id }) => wish.areaIds.includes(id)).map((area) => areaName(area, language)),
    wish.modes.map((one) => v.mode[one]),
    wish.forms.map((one) => v.form[one]),
    wish.amountPerMonth === null ? [] : [w.wishes.timesAMonth(String(wish.amountPerMonth))],
    wish.followUpNeed === null ? [] : [`${w.wishes.label.followUpNeed}: ${v.followUpNeed[wish.followUpNeed]}`],
  ]
  return linesOf(lists, language)
}

/** That something was written, not what: the words themselves stand only where they are told. */
function writtenInWords({ wish }: WhatWasSaid, language: Language): string {
  const { wishes: w, listComma, written } = words(language)
  const texts = (['introduction', 'experience'] as const).filter((text) => wish[text] !== '')
  return texts.length === 0 ? '' : written(texts.map((text) => w.label[text]).join(listComma))
}

function weekInWords(windows: WhatWasSaid['availability'], language: Language): string {
  const w = words(language)
  return weekdaysInOrder
    .flatMap((weekday) => {
      const here = windows.filter((window) => window.weekday === weekday)
      if (here.length === 0) return []
      const times = here.map((window) => {
        const [part, ...more] = partsOf(window)
        return part && more.length === 0
          ? w.availability.part[part]
          : formatSpan(language, window.fromMinute, window.toMinute)
      })
      return [`${w.weekdays[weekday]} ${times.join(w.listComma)}`]
    })
    .join('\n')
}

function limitsInWords(limits: WhatWasSaid['limits'], language: Language): string {
  const { limits: w, listComma } = words(language)
  const keys = Object.keys(w.said) as (keyof typeof w.said)[]
  return keys.flatMap((key) => (limits[key] === null ? [] : [w.said[key](String(limits[key]))])).join(listComma)
}

function refusalsInWords({ refusals, areas }: WhatWasSaid, language: Language): string {
  const v = vocabularyWithReadings(language)
  const w = words(language)
  const { organisationIds } = refusals
  return linesOf(
    [
      refusals.topics.map((one) => v.topic[one]),
      refusals.activities.map((one) => v.activity[one]),
      refusals.audiences.map((one) => v.audience[one]),
      areas.filter(({ id }) => refusals.areaIds.includes(id)).map((area) => areaName(area, language)),
      organisationIds.length === 0 ? [] : [w.refusals.organisationCount(String(organisationIds.length))],
    ],
    language,
  )
}

const linesOf = (lists: string[][], language: Language) =>
  lists
    .filter((list) => list.length > 0)
    .map((list) => list.join(words(language).listComma))
    .join('\n')
