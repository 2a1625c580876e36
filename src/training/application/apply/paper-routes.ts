import { Hono } from 'hono'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { withoutReadings } from '#platform/i18n/readings.ts'
import { renderPdf } from '#platform/pdf/render-pdf.ts'
import { download } from '#platform/web/download.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { courseAccommodations } from '../../run/rules.ts'
import { accommodationWords } from '../accommodation-words.ts'
import { courseName } from '../course-name.ts'
import { placeAndTime } from '../letters.ts'
import type { ApplicantsRun } from '../run-facts.queries.ts'
import { inCourse } from './in-course.ts'
import { knowForApplying } from './known.ts'
import template from './paper.typ'
import { askedAgreements } from './questions/agreements.tsx'
import { words } from './words.ts'

/** The form on paper, with the same fields as the screen: anybody may print it, and staff key it in. */
export const paperRoutes = new Hono<HouseEnv>()

paperRoutes.get(urls.place.coursePaper.pattern, inCourse, async (c) => {
  const { run } = await c.var.desk.read((tx, moment) => knowForApplying(c, tx, moment))
  const sheet = paperOf(c.var.desk.language === 'en' ? 'en' : 'ja', run)
  return download(c, sheet.title, 'pdf', await renderPdf(template, sheet, c.var.desk.now))
})

function paperOf(language: Language, run: ApplicantsRun) {
  const w = withoutReadings(words(language))
  const { label, paper, question } = w
  const row = (text: string, tall = 7) => ({ label: text, tall })
  const day = (on: string) => formatDay(language, on, 'long')
  return {
    lang: language === 'en' ? 'en' : 'ja',
    title: paperTitle(language, run),
    lead: paper.lead,
    dates: placeAndTime(language, run),
    until: run.applyUntilOn ? `${paper.until}: ${day(run.applyUntilOn)}` : '',
    as: { title: question.as, options: run.tracks.map((track) => w.track[track]) },
    you: {
      title: question.you,
      rows: [
        row(label.name, 9),
        row(label.kana),
        row(label.phone),
        row(label.email),
        row(label.address, 11),
        row(label.officeName),
      ],
    },
    wishes: { title: question.wishes, rows: [row(label.wishes, 16)] },
    accommodations: {
      title: question.accommodations,
      options: courseAccommodations.map((each) => withoutReadings({ text: accommodationWords(language)[each] }).text),
      rows: [row(label.accommodationsWords, 12)],
    },
    agreements: {
      title: paper.agreements,
      lead: w.lead.agreements,
      options: askedAgreements({ run }).map((each) => w.agreement[each]),
    },
    partner: {
      title: paper.partner,
      rows: [
        row(label.partnerName, 9),
        row(label.partnerKana),
        row(label.partnerTrack),
        row(label.partnerPhone),
        row(label.partnerEmail),
      ],
    },
    sendTo: { title: paper.sendTo, words: run.questionsTo || run.organiser },
    readers: w.intro.readers,
    office: { title: paper.office, rows: [row(label.reference), row(paper.receivedOn), row(paper.typedBy)] },
  }
}

const paperTitle = (language: Language, run: ApplicantsRun): string =>
  words(language).paper.title(courseName(language, run))
