import { addDays, fiscalYearOf } from '#platform/calendar.ts'
import { createRun } from '#training/run/create-run.ts'
import { takeStep } from '#training/run/take-step.ts'
import type { FoundTown } from './found-town.ts'
import type { Stage } from './stage.ts'

/** A small course that takes applications today, and is soon full. */
export async function openCourse(stage: Stage, town: FoundTown): Promise<string> {
  const { today } = stage
  const on = { day: addDays(today, -21), actorId: town.accounts.coordinator }
  return stage.play(on, async (tx, moment) => {
    const id = await createRun(
      tx,
      moment,
      {
        courseKind: 'basic',
        fiscalYear: fiscalYearOf(today),
        nameJa: 'ピアサポーター養成研修《基礎編》冬の回',
        nameEn: 'Training of peer supporters: basic course, winter',
        organiser: '特定非営利活動法人ともしび',
        curriculum: '',
        contract: town.contractId,
        organiserAccountId: town.accounts.coordinator,
        mode: 'in-person',
        place: 'ひだまり市民会館 二階 会議室',
        capacity: 4,
        tracks: ['peer', 'employer'],
        requiresKind: null,
        applyFromOn: addDays(today, -20),
        applyUntilOn: addDays(today, 20),
        accommodations: ['breaks', 'quiet-room', 'furigana', 'wheelchair'],
        accommodationsWords: '途中で休めます。帽子やサングラスをつけたままで大丈夫です。',
        photoRule: 'none',
        materials: '筆記用具。資料は当日お渡しします。',
        aboutJa: '同じような経験をした人の話を聴き、自分の経験を人のために生かすことを、仲間と一緒に学びます。',
        aboutEn: 'Listen to people with similar experiences, and learn together how your own can help others.',
        questionsTo: '特定非営利活動法人ともしび 電話 03-0000-0200',
      },
      null,
    )
    const times = { run_id: id, start_minute: 600, end_minute: 960, mode: 'in-person' as const }
    for (const days of [35, 42])
      await tx
        .insertInto('run_session')
        .values({ tenant_id: stage.tenantId, ...times, on_day: addDays(today, days) })
        .execute()
    await takeStep(tx, moment, id, 'opened')
    return id
  })
}
