import { addDays } from '#platform/calendar.ts'
import { parseDays, parseSpans, publishEntry, savePage, setLook, submitEntry } from '#portal/index.ts'
import type { FoundTown } from './found-town.ts'
import { readShownEntries, type ShownEntry } from './portal-entries.ts'
import { shownPages } from './portal-pages.ts'
import type { Stage } from './stage.ts'

/** The city's public pages: open, with entries of every kind, one that waits to be checked, and pages of its own. */
export async function playPortal(stage: Stage, town: FoundTown): Promise<void> {
  const by = town.accounts.coordinator
  await stage.playMany(async (tx, at) => {
    const moment = at({ day: stage.today, hour: 8, actorId: by })
    await setLook(tx, moment, {
      is_open: true,
      name_ja: 'ひだまり市 こころの居場所案内',
      name_easy: 'ひだまり{市|し} {居場所|いばしょ}のページ',
      name_en: 'Hidamari City: places to be',
      key_colour: '#1b5e4b',
    })
    for (const [slug, words] of Object.entries(shownPages)) await savePage(tx, moment, slug, 0, pageOf(words))
    for (const entry of readShownEntries()) {
      const given = {
        content: contentOf(entry, town.areaIds),
        ...timesOf(entry, stage.today),
        channel: 'phone',
        byOwner: false,
      } as const
      const id = await submitEntry(tx, moment, { kind: entry.kind, organisationId: null }, given)
      if (!entry.waits)
        await publishEntry(tx, moment, id, 1, {
          confirmedOn: addDays(stage.today, -entry.confirmedDaysAgo),
          until: null,
        })
    }
  })
}

function contentOf(entry: ShownEntry, areaIds: readonly string[]) {
  const facts = entry.facts.split(' ')
  const fact = (letter: string) => (facts.includes(letter) ? true : facts.includes(`-${letter}`) ? false : null)
  const [title_ja, title_kana, title_easy, title_en] = entry.title
  const [summary_ja, summary_easy, summary_en] = entry.summary
  return {
    title_ja,
    title_kana,
    title_easy,
    title_en,
    summary_ja,
    summary_easy,
    summary_en,
    entering_ja: entry.entering?.[0] ?? '',
    entering_easy: entry.entering?.[1] ?? '',
    cost_ja: entry.cost ?? '',
    place_name_ja: entry.place,
    area_id: areaIds[entry.area] ?? null,
    latitude: entry.at?.[0] ?? null,
    longitude: entry.at?.[1] ?? null,
    contact_phone: entry.phone,
    is_quiet: fact('q'),
    is_free: fact('f'),
    is_online: fact('o'),
    is_anonymous_possible: fact('a'),
    is_first_time_friendly: fact('n'),
  }
}

function timesOf({ hours = {}, dates = [] }: ShownEntry, today: string) {
  const weekly = Object.entries(hours).flatMap(([weekday, text]) =>
    (parseSpans(text ?? '') ?? []).map((span) => ({ weekday: Number(weekday), ...span })),
  )
  const lines = dates.map(([days, span]) => `${addDays(today, days)} ${span}`).join('\n')
  const read = parseDays(lines, 'date')
  return { hours: weekly, days: 'days' in read ? read.days : [] }
}

const pageOf = (words: (typeof shownPages)[string]) => ({
  state: 'public' as const,
  title_ja: words.ja[0],
  title_easy: words.easy[0],
  title_en: words.en[0],
  body_ja: words.ja[1],
  body_easy: words.easy[1],
  body_en: words.en[1],
})
