import { addDays } from '#platform/calendar.ts'
import { digestOfFile } from '#platform/import/digest.ts'
import { readList } from '#portal/open-data/reading/read-list.ts'
import { takeList } from '#portal/open-data/taking/take-list.ts'
import { writeList } from '#portal/open-data/write-list.ts'
import { copyCurriculum } from '#training/curriculum/make-curriculum.ts'
import { publishedCurricula } from '#training/curriculum/reference.ts'
import { takeOver } from '#training/curriculum/take-over.ts'
import type { FoundTown } from './found-town.ts'
import type { Stage } from './stage.ts'

const [published] = publishedCurricula

/** A curriculum of the city's own, made from a published one, and a list of events that was taken in with its report. */
export async function playPapers(stage: Stage, town: FoundTown, code: string): Promise<void> {
  const actorId = town.accounts.coordinator
  await stage.play({ day: addDays(stage.today, -50), actorId }, async (tx, moment) => {
    const id = published && (await takeOver(tx, moment, published.key))
    if (id)
      await copyCurriculum(tx, moment, id, {
        ja: (name) => `${name}（ひだまり市版）`,
        en: (name) => `${name} (Hidamari)`,
      })
  })
  const bytes = writeList('event', eventsFrom(stage.today))
  const reading = readList('event', bytes)
  if ('refused' in reading) throw new Error('the list of the demonstration cannot be read')
  const own = { tenantId: stage.tenantId, code, nameJa: 'ひだまり市', entries: '/', site: '' }
  const file = {
    kind: 'event',
    fileName: '市民活動センター_イベント一覧.csv',
    digest: digestOfFile(bytes),
    reading,
  } as const
  await stage.play({ day: addDays(stage.today, -1), actorId }, (tx, moment) => takeList(tx, moment, own, file))
}

/** Three rows as such lists are: one in order, one with a day that is written another way, one without a name. */
const eventsFrom = (today: string): Record<string, string>[] => {
  const day = addDays(today, 20)
  const common = { 地方公共団体名: 'ひだまり市', 連絡先電話番号: '03-0000-0412' }
  return [
    {
      ...common,
      ID: 'K-1',
      イベント名: '朝の音楽会',
      開始日: day,
      終了日: day,
      開始時間: '10:00',
      終了時間: '11:00',
      場所名称: '中央公園',
    },
    {
      ...common,
      ID: 'K-2',
      イベント名: '編み物の会',
      開始日: day.replaceAll('-', '/'),
      開始時間: '13時30分',
      場所名称: '北会館',
    },
    { ...common, ID: 'K-3', イベント名: '', 開始日: day, 概要: '名前が抜けています' },
  ]
}
