import assert from 'node:assert/strict'
import { words as hostingWords } from '#dispatch/hosting/words.ts'
import { words as requestWords } from '#dispatch/request/words.ts'
import { words as journeyWords } from '#platform/journey/words.ts'
import { uiWords } from '#ui/words.ts'
import { urls } from '#urls.ts'
import { words as siteWords } from '#words.ts'
import type { Somebody, Typed } from '../../pages/somebody.ts'
import type { Story } from '../../pages/story.ts'
import type { Cast } from './cast.ts'

const aim = '退院した人の話を聴き、暮らしを思い描く'

/** What the host answers, page by page. */
const answers = (story: Story): [keyof ReturnType<typeof requestWords>['question'], Typed][] => [
  ['what', { activity: 'hospital-visit', topics: ['leaving-hospital'], aim }],
  ['audience', { audienceKind: 'inpatients', audienceNote: 'デイルームに集まる方', audienceNumber: '１２' }],
  ['when', { day1: story.visitOn, start1: '13:30', end1: '15:00' }],
  ['where', { mode: 'in-person', placeAccess: 'バスで10分' }],
  ['people', { peopleWanted: '1', peopleMinimum: '1' }],
  ['preparation', { calmRoom: 'yes', preparation: '静かな控え室' }],
  ['engagement', { form: 'honorarium', payment: 'amount', paymentYen: '5000' }],
  ['photo', { photoRule: 'none' }],
  ['contact', { contactName: '相談室 担当', contactPhone: '03-0000-0300' }],
]

/** The whole journey on short pages; in the middle of one the page is loaded anew. */
export async function hostAsks({ story, signIn, host }: Cast): Promise<void> {
  const w = requestWords(story.language)
  const journey = journeyWords(story.language)
  await signIn.followMail(host, 'invitation')
  await host.choose(siteWords(story.language).nav.ask)
  await host.reads(w.lead)
  await host.follow(journey.begin)
  for (const [question, typed] of answers(story)) {
    await host.reads(w.question[question])
    const kept = question === 'preparation' && story.telling.javaScript ? draftWith(host, 'preparation') : null
    await host.write(typed)
    await kept
    if (question === 'preparation') await nothingIsLostWhenLoadedAnew(story, host)
    await host.press(journey.continue)
  }
  await host.reads(journey.checkTitle, aim)
  await host.press(w.send)
  await host.reads(w.sent.title, w.sent.reference)
  await host.follow(w.sent.follow)
  await host.reads(hostingWords(story.language).step.received)
}

/** With JavaScript the half-filled page was kept as it was typed; without, everything up to this page. */
async function nothingIsLostWhenLoadedAnew(story: Story, host: Somebody): Promise<void> {
  await host.page.reload()
  if (story.telling.javaScript) {
    assert.equal(await host.main.locator('[name="preparation"]').inputValue(), '静かな控え室')
    assert.ok(await host.main.locator('[name="calmRoom"][value="yes"]').isChecked())
  } else await host.write({ calmRoom: 'yes', preparation: '静かな控え室' })
  const before = await host.page.context().newPage()
  await before.goto(urls.ask.step({ step: 'what' }))
  assert.equal(await before.locator('[name="aim"]').inputValue(), aim)
  await before.close()
}

/** Waits until what stands in this field has been kept on the server. */
export async function draftWith(one: Somebody, field: string): Promise<void> {
  const [saved = ''] = uiWords(one.language).draftSaved.split('{time}')
  await one.page.waitForResponse((answer) => answer.ok() && !!answer.request().postData()?.includes(`${field}=`))
  await one.page.locator('[data-draft-status]', { hasText: saved.trim() }).waitFor()
}
