import { addDays, toTokyo } from '#platform/calendar.ts'
import { checkDigitOf } from '#platform/municipality-code.ts'
import { openMunicipality } from '#platform/tenants/open-municipality.ts'
import type { Site } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { playAfterwards } from './afterwards.ts'
import { playCourseApplications } from './course-applications.ts'
import { playCourses } from './courses.ts'
import { foundTown } from './found-town.ts'
import { gatherCast } from './gather-cast.ts'
import { playHistory } from './history.ts'
import { playNotebooks } from './notebooks.ts'
import { pastVisits } from './past-visits.ts'
import { playAdvisers } from './play-advisers.ts'
import { playFellows } from './play-fellows.ts'
import { playMatching } from './play-matching.ts'
import { playPapers } from './play-papers.ts'
import { playPortal } from './play-portal.ts'
import { playPresent } from './play-present.ts'
import { playReport } from './play-report.ts'
import { playSheet } from './play-sheet.ts'
import { Stage } from './stage.ts'
import { playMenu, playPublished } from './wider.ts'

const domain = 'demo.example'
const code = (five: string) => five + checkDigitOf(five)

/** No municipality has a code that begins with 99. */
export const demonstrationCode = code('99201')

/** An invented city in mid-year, a neighbour behind the wall, their prefecture, and the operator. No real code is used. */
export async function seedDemonstration(site: Site): Promise<void> {
  const now = site.clock()
  const today = toTokyo(now).day
  const installation = await openInstallation(site, now)
  const state = { name: '国の係 みわ', email: `kuni@${domain}` }
  await body(site, now, 'state', code('98000'), '国（体験用）', 'The state (demonstration)', state)
  const prefecture = await body(site, now, 'prefecture', code('99000'), 'みらい県', 'Mirai Prefecture', {
    name: '県庁 ひろし',
    email: `pref@${domain}`,
  })
  const city = await body(site, now, 'municipality', demonstrationCode, 'ひだまり市', 'Hidamari City', null)
  const neighbour = await body(site, now, 'municipality', code('99202'), 'となり市', 'Tonari City', null)
  await play(new Stage(site, city, today), domain)
  await foundTown(new Stage(site, neighbour, today), `tonari.${domain}`)
  await playPublished(site, now, installation)
  await playMenu(new Stage(site, city, today))
  await playAdvisers(new Stage(site, prefecture, today))
  await settleMail(site, city, addDays(today, -1))
}

async function play(stage: Stage, at: string): Promise<void> {
  const town = await foundTown(stage, at)
  const gathered = await gatherCast(stage, town, at)
  await playCourses(stage, town, gathered)
  const visits = pastVisits(stage, town, gathered)
  await playHistory(stage, town, visits)
  await playAfterwards(stage, town, visits)
  await playNotebooks(stage, town, gathered, visits)
  await playPresent(stage, town, gathered)
  await playSheet(stage, town)
  await playCourseApplications(stage, town)
  await playMatching(stage, town, gathered)
  await playPortal(stage, town)
  await playFellows(stage, town, gathered)
  await playPapers(stage, town, demonstrationCode)
  await playReport(stage, town)
}

function openInstallation(site: Site, now: string): Promise<string> {
  const operator = { name: '運用 まもる', email: `operator@${domain}` }
  return body(site, now, 'installation', 'system', 'ともに 運用', 'Tomoni operations', operator)
}

async function body(
  site: Site,
  now: string,
  kind: 'installation' | 'municipality' | 'prefecture' | 'state',
  bodyCode: string,
  nameJa: string,
  nameEn: string,
  administrator: { name: string; email: string } | null,
): Promise<string> {
  const moment = momentOf(site, now, '', null)
  const opened = await openMunicipality(site.db, moment, {
    code: bodyCode,
    kind,
    nameJa,
    nameKana: '',
    nameEn,
    administrator,
  })
  if (opened.opened === null) throw new Error(`the demonstration is there already: ${bodyCode}`)
  return opened.opened
}

/** What was mailed before today has long been read. */
async function settleMail(site: Site, tenantId: string, until: string): Promise<void> {
  await site.db.asTenant(tenantId, (tx) =>
    tx
      .updateTable('mail')
      .set({ sent_at: `${until}T00:00:00.000Z` })
      .where('mail.tenant_id', '=', tenantId)
      .where('mail.queued_at', '<', `${until}T00:00:00.000Z`)
      .execute(),
  )
}
