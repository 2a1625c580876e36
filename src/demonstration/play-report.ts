import { submitDocument } from '#documents/submit-document.ts'
import { wardReport } from '#documents/ward-report/kind.ts'
import { keepRow } from '#plans/index.ts'
import { addIndicator, keepWording } from '#plans/indicators/keep-indicator.ts'
import { addDays, fiscalYearOf } from '#platform/calendar.ts'
import { councilRows } from './council-words.ts'
import type { FoundTown } from './found-town.ts'
import { figures, reportRows } from './report-words.ts'
import type { Stage } from './stage.ts'

/** What is counted by itself beside the sheet, meetings that were held, and a report submitted and then corrected. */
export async function playReport(stage: Stage, town: FoundTown): Promise<void> {
  const year = fiscalYearOf(stage.today)
  const actorId = town.accounts.officer
  await stage.play({ day: `${year}-05-21`, actorId }, async (tx, moment) => {
    const none = { outcomeJa: '', outcomeEn: '', expectedJa: '', expectedEn: '', number: null, fiscalYear: year }
    for (const { code, rule, ja, en, units } of figures) {
      const definition = { code, parentId: null, partOfSum: false, section: 'result' as const }
      const id = await addIndicator(tx, moment, { ...definition, sourceRule: 'counted', countingRule: rule })
      await keepWording(tx, moment, id, { ...none, labelJa: ja, labelEn: en, units })
    }
    for (const [resource, columns] of [...reportRows, ...councilRows(year)])
      await keepRow(tx, moment, resource, year, null, { columns })
  })
  await holdMeetings(stage, actorId, year)
  const submit = (day: string, reason: string) =>
    stage.play({ day, actorId }, (tx, moment) =>
      submitDocument(tx, moment, wardReport, year, { submittedTo: ['prefecture'], reason }),
    )
  const first = addDays(stage.today, -40)
  await submit(first, '')
  await stage.play({ day: addDays(first, 9), actorId }, (tx, moment) =>
    keepRow(tx, moment, 'reportIssues', year, null, {
      columns: {
        text_ja: '夕方から集まれる場所が少ない。仕事や通所のあとに立ち寄れる場が求められている。',
        text_en: 'There are few places to meet from early evening on, after work or day activity.',
        source: '市の聞き取り（架空） / a hearing of the city (invented)',
      },
    }),
  )
  await submit(addDays(first, 10), '課題が1つ抜けていたため')
}

/** As many as there were days for since April. */
async function holdMeetings(stage: Stage, actorId: string | null, year: number): Promise<void> {
  const days = [`${year}-05-28`, `${year}-08-27`, `${year}-11-05`].filter((day) => day < stage.today)
  await stage.play({ day: stage.today, hour: 9, actorId }, async (tx, moment) => {
    const meetings = await tx
      .selectFrom('forum_meeting')
      .select('forum_meeting.id')
      .where('forum_meeting.tenant_id', '=', stage.tenantId)
      .where('forum_meeting.fiscal_year', '=', year)
      .orderBy('forum_meeting.position')
      .execute()
    for (const [at, held_on] of days.entries()) {
      const meeting_id = meetings[at % meetings.length]?.id
      if (!meeting_id) continue
      const columns = { meeting_id, held_on, bodies: 6 + at, people: 11 + 2 * at }
      await keepRow(tx, moment, 'meetingsHeld', year, null, { columns })
    }
  })
}
