import {
  insertAdviser,
  insertBuilder,
  insertCase,
  insertModelArea,
  insertOffice,
  insertRequest,
  insertVisit,
} from '#plans/advisers/store.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import type { Stage } from './stage.ts'

/** Advisers of the prefecture, one request with its visit, and an office that learned on the job. */
export async function playAdvisers(stage: Stage): Promise<void> {
  const year = fiscalYearOf(stage.today)
  const tenant_id = stage.tenantId
  await stage.play({ day: `${year}-06-01` }, async (tx) => {
    const area = { name_ja: 'みらい東部圏域', name_en: 'Mirai East', kind: 'welfare-area' as const, fiscal_year: year }
    const model_area_id = await insertModelArea(tx, { tenant_id, ...area })
    const days = { recommended_on: `${year}-04-15`, appointed_on: `${year}-05-01` }
    const local = { tenant_id, kind: 'local' as const, model_area_id, ...days }
    const health = await insertAdviser(tx, {
      ...local,
      name: '保里 ゆかり',
      belongs_to: 'みらい保健所',
      field: 'health',
    })
    await insertAdviser(tx, { ...local, name: '医王 のぞみ', belongs_to: 'みらい病院', field: 'medicine' })
    await insertAdviser(tx, { ...local, name: '福永 こうじ', belongs_to: '基幹相談支援センター', field: 'welfare' })
    const request_id = await insertRequest(tx, {
      tenant_id,
      asked_on: `${year}-05-10`,
      asked_by: 'ひだまり市 障害福祉課',
      topic: 'forum',
      question: '協議の場を、当事者も話しやすい形にしたい',
      channel: 'phone',
      model_area_id,
    })
    const visit = { held_on: `${year}-05-25`, place: 'ひだまり市役所', people: 12 }
    await insertVisit(tx, {
      tenant_id,
      request_id,
      adviser_id: health,
      ...visit,
      result: '小さな話し合いから始めることにした',
    })
    const leading = { name: '相談支援センターあさひ', basis: 'leading-office' as const, began_on: `${year - 1}-04-01` }
    const system_builder_id = await insertBuilder(tx, { tenant_id, ...leading })
    const matched = { system_builder_id, matched_on: `${year - 1}-06-01`, able_on: `${year}-03-01` }
    const office_id = await insertOffice(tx, {
      tenant_id,
      name: '支援室ゆうひ',
      asked_on: `${year - 1}-05-01`,
      ...matched,
    })
    const steps = {
      contract_on: `${year - 1}-07-01`,
      support_on: `${year - 1}-08-01`,
      procedure_on: `${year - 1}-11-01`,
    }
    const moved = { outcome: 'moved' as const, outcome_on: `${year}-01-20` }
    await insertCase(tx, { tenant_id, office_id, number: 1, ...steps, ...moved })
    await insertCase(tx, { tenant_id, office_id, number: 2, ...steps, outcome: 'near', outcome_on: `${year}-02-20` })
    await insertCase(tx, { tenant_id, office_id, number: 3, contract_on: `${year}-04-10` })
    await insertOffice(tx, {
      tenant_id,
      name: '相談室かわせみ',
      asked_on: `${year - 1}-09-01`,
      system_builder_id,
      matched_on: `${year - 1}-10-01`,
      able_on: `${year}-06-01`,
    })
    await insertBuilder(tx, {
      tenant_id,
      name: '支援室ゆうひ',
      basis: 'trained-office',
      grown_from_office_id: office_id,
      began_on: `${year}-04-01`,
    })
  })
}
