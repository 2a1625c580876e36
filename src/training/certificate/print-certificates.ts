import QRCode from 'qrcode'
import { era } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment, Tenant } from '#platform/desk.ts'
import { withoutMarkup } from '#platform/i18n/readings.ts'
import { renderPdf } from '#platform/pdf/render-pdf.ts'
import { settingOn } from '#platform/settings/setting.ts'
import { siteAddress } from '#platform/site-address.ts'
import type { Site } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { words as trainingWords } from '../words.ts'
import template from './certificate.typ'
import type { Certified } from './certified.queries.ts'
import { words } from './words.ts'

/** In whose name certificates are issued on a day: the dated setting, else the municipality. */
export const issuerOn = async (tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, place: Tenant, day: string) =>
  (await settingOn<string>(tx, tenantId, 'certificate-issuer', day)) || place.nameJa

/** The standing certificates as one PDF/UA, a page each, in Japanese. The issuer is the one of the day of issue. */
export async function printCertificates(
  { config }: Pick<Site, 'config'>,
  place: Tenant,
  certified: readonly (Certified & { issuer: string })[],
  at: string,
): Promise<Uint8Array> {
  const w = words('ja').print
  const sheets = []
  for (const each of certified) {
    const { standing } = each
    if (!standing) continue
    const address = siteAddress(config) + urls.place.certificate({ code: place.code, token: standing.token })
    sheets.push({
      number: w.number(standing.number),
      heading: w.heading,
      name: standing.name,
      honorific: w.honorific,
      body: w.body(courseOf(each)),
      lines: linesOf(each).filter(({ value }) => value !== ''),
      on: dayOfEra(standing.issuedOn),
      issuer: each.issuer,
      qr: await QRCode.toString(address, { type: 'svg', margin: 0 }),
      check: { alt: w.checkAlt, words: w.check, address },
    })
  }
  return renderPdf(template, { title: w.heading, lang: 'ja', sheets }, at)
}

export const courseOf = ({ courseName, courseKind }: Pick<Certified, 'courseName' | 'courseKind'>): string =>
  courseName || withoutMarkup(trainingWords('ja').course[courseKind])

function linesOf(each: Certified): { label: string; value: string }[] {
  const w = words('ja').print
  const span =
    each.firstDay && each.lastDay ? w.span(dayOfEra(each.firstDay), dayOfEra(each.lastDay), String(each.days)) : ''
  const length = each.minutes ? w.minutes(String(each.minutes)) : each.hours ? w.hours(String(each.hours)) : ''
  return [
    { label: w.label.course, value: courseOf(each) + (each.track ? w.asTrack(w.track[each.track]) : '') },
    { label: w.label.span, value: span && span + length },
    { label: w.label.completedOn, value: dayOfEra(each.completedOn) + (span ? '' : length) },
    { label: w.label.organiser, value: each.organiser },
  ]
}

/** 令和元年5月1日: as it is written on a document, without the weekday. */
export function dayOfEra(day: string): string {
  const { era: name, year } = era(day)
  const [, month, date] = day.split('-').map(Number)
  return `${name}${year === 1 ? '元' : year}年${month}月${date}日`
}
