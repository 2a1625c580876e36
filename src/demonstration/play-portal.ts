import { addDays } from '#platform/calendar.ts'
import {
  addFiles,
  changeLook,
  findLook,
  parseDays,
  parseSpans,
  publishEntry,
  savePage,
  submitEntry,
} from '#portal/index.ts'
import type { FoundTown } from './found-town.ts'
import { readShownEntries, type ShownEntry } from './portal-entries.ts'
import { cityLogo, shownFile } from './portal-files.ts'
import { shownPages } from './portal-pages.ts'
import type { Stage } from './stage.ts'

/** The city's public pages: open, with entries of every kind, one that waits to be checked, and pages of its own. */
export async function playPortal(stage: Stage, town: FoundTown): Promise<void> {
  const by = town.accounts.coordinator
  await stage.playMany(async (tx, at) => {
    const moment = at({ day: stage.today, hour: 8, actorId: by })
    const opened = (await findLook(tx, moment))?.id ?? ''
    await changeLook(tx, moment, { details: look, logo: cityLogo(), withoutLogo: false, opened })
    for (const [slug, words] of Object.entries(shownPages)) await savePage(tx, moment, slug, 0, pageOf(words))
    for (const entry of readShownEntries()) {
      const given = {
        content: contentOf(entry, town.areaIds),
        ...timesOf(entry, stage.today),
        channel: 'phone',
        byOwner: false,
      } as const
      const id = await submitEntry(tx, moment, { kind: entry.kind, organisationId: null }, given)
      const files = (entry.files ?? []).map(shownFile)
      const by = { channel: 'paper', byOwner: false } as const
      const number = files.length > 0 ? await addFiles(tx, moment, id, files, by) : 1
      if (!entry.waits)
        await publishEntry(tx, moment, id, number, {
          confirmedOn: addDays(stage.today, -entry.confirmedDaysAgo),
          until: null,
        })
    }
  })
}

const look = {
  is_open: true,
  name_ja: 'ひだまり市 こころの居場所案内',
  name_easy: 'ひだまり{市|し} {居場所|いばしょ}のページ',
  name_en: 'Hidamari City: places to be',
  key_colour: '#1b5e4b',
  contact_ja:
    'こころの健康係（市役所3階） [03-0000-0100](tel:0300000100) 平日9時〜17時。「どこに行けばよいか分からない」でも、かまいません。',
  contact_easy:
    'こころの{健康|けんこう}{係|がかり} [03-0000-0100](tel:0300000100) {月曜日|げつようび}から{金曜日|きんようび} 9{時|じ}〜17{時|じ}。わからないことは、{何|なん}でも{聞|き}いてください。',
  contact_en:
    'Mental health section, city hall, 3rd floor: [03-0000-0100](tel:0300000100), weekdays 9:00–17:00. “I do not know where to go” is a good reason to call.',
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
