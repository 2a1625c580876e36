import { describe, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { announceCourse, codeOf } from '#training/fixtures/announced-course.ts'
import { urls } from '#urls.ts'
import { openChrome, withoutChrome } from '../chrome.ts'
import type { Somebody } from '../pages/somebody.ts'
import { Story, type Telling, telephone } from '../pages/story.ts'
import { type Step, tell } from '../pages/tell.ts'
import * as apply from './applying/apply.ts'
import { checksCertificate, issuesCertificates } from './applying/certificates.ts'

/** Applicants come online, on paper and in a pair; one place becomes free; whoever completes gets a certificate. */

const tellings: [string, Telling][] = [
  ['in Japanese', { language: 'ja', javaScript: true }],
  ['in English, without JavaScript', { language: 'en', javaScript: false }],
]

const names = { online: '𠮷岡 あおい', pair: '川辺 しん', colleague: '職場 まなみ', paper: '紙谷 たえ' }

interface Cast {
  story: Story
  course: apply.PublicCourse
  applicant: Somebody
  pair: Somebody
  staff: Somebody
  links: Record<string, string>
}

describe('applying for a course', { skip: withoutChrome }, () => {
  for (const [how, telling] of tellings)
    test(how, { timeout: 120_000 }, async (t) => {
      const story = await Story.begin(await openChrome(), telling)
      t.after(() => story.close())
      const run = await announceCourse(story.town, { capacity: 3, firstDay: addDays(story.today, 30) })
      const name = telling.language === 'en' ? 'Peer support training' : '障害者ピアサポート研修 基礎研修'
      const cast: Cast = {
        story,
        course: { code: await codeOf(story.town), run, name },
        applicant: await story.someone('applicant', telephone),
        pair: await story.someone('pair', telephone),
        staff: await story.signedIn('coordinator', story.town),
        links: {},
      }
      await tell(t, how, steps(cast), cast)
    })
})

const steps = ({ story, course, applicant, pair, staff, links }: Cast): Step[] => [
  [
    'somebody applies on a telephone, without an account',
    async () => {
      const who = { name: names.online, phone: '03-0000-0801', accommodations: ['breaks'] }
      links.online = await apply.applies(applicant, course, who)
    },
  ],
  [
    'a person with lived experience and a colleague apply as two',
    async () => {
      const partner = { name: names.colleague, phone: '03-0000-0803' }
      links.pair = await apply.applies(pair, course, { name: names.pair, phone: '03-0000-0802', partner })
    },
  ],
  ['a form on paper is keyed in', () => apply.keysInPaper(staff, course, names.paper)],
  [
    'staff read them one by one and give three places',
    async () => {
      for (const name of [names.online, names.pair, names.colleague]) await apply.accepts(staff, course, name)
    },
  ],
  ['the fourth waits', () => apply.putsOnWaitingList(staff, course, names.paper)],
  ['the applicant reads the answer by the link', () => apply.readsAnswer(applicant, links.online ?? '', 'accepted')],
  ['one of the pair withdraws, and needs no reason', () => apply.withdraws(pair, links.pair ?? '')],
  ['staff are told who is next', () => apply.readsWhoIsNext(staff, course)],
  ['and give the place', () => apply.accepts(staff, course, names.paper)],
  ['whoever completes is certified', () => complete(story, course.run, names.online)],
  ['the certificate is printed', () => issuesCertificates(staff, course.run, 1).then(() => undefined)],
  [
    'and anybody who holds it can check it',
    async () => checksCertificate(await story.someone('anybody'), await codeOfCertificate(story), ...shown()),
  ],
]

const shown = (): [string, string[]] => ['障害者ピアサポート研修 基礎研修', [names.online, '𠮷岡']]

/** That somebody completed is settled elsewhere. */
const complete = (story: Story, run: string, name: string): Promise<void> =>
  story.town.work(async (tx) => {
    const { id } = await tx
      .selectFrom('person')
      .select('person.id')
      .where('person.name', '=', name)
      .executeTakeFirstOrThrow()
    const row = { tenant_id: story.town.tenantId, person_id: id, run_id: run, participant_id: null }
    await tx
      .insertInto('completion')
      .values({
        ...row,
        course_kind: 'basic',
        completed_on: story.today,
        hours: null,
        channel: 'online',
        typed_by: null,
        track: 'peer',
      })
      .execute()
  })

async function codeOfCertificate(story: Story): Promise<string> {
  const token = await story.town.work(async (tx, moment) => {
    const issued = await tx.selectFrom('certificate').select('certificate.token_sealed').executeTakeFirstOrThrow()
    return moment.keys.open(story.town.tenantId, issued.token_sealed)
  })
  return urls.place.certificate({ code: await codeOf(story.town), token })
}
