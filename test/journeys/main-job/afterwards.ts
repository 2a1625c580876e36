import assert from 'node:assert/strict'
import { words as aggregateWords } from '#administration/aggregate/words.ts'
import { words as hostingWords } from '#dispatch/hosting/words.ts'
import { words as myVisitWords } from '#dispatch/my-visit/words.ts'
import { words as debriefWords } from '#followup/debrief/words.ts'
import { words as feelingWords } from '#followup/feelings/words.ts'
import { words as goingWords } from '#followup/going/words.ts'
import { words as lookBackWords } from '#followup/look-back/words.ts'
import { words as noteWords } from '#followup/notes/words.ts'
import { words as heldWords } from '#people/held/words.ts'
import { words as lookWords } from '#people/looks/words.ts'
import { roleWords } from '#platform/accounts/role-words.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { urls } from '#urls.ts'
import { words as siteWords } from '#words.ts'
import { seen } from '../../pages/somebody.ts'
import { type Cast, names } from './cast.ts'
import { openOwnVisit } from './visit-day.ts'

/** The staff who went along: how it was, and what was done. */
export async function staffRecord({ story, signIn, staff }: Cast): Promise<void> {
  const { visit } = goingWords(story.language)
  const lookBack = lookBackWords(story.language).staff
  const notes = noteWords(story.language)
  await signIn.withLink(staff)
  await staff.go(staff.main.locator('article.card', { hasText: names.hospital }).getByRole('link'))
  await staff.reads(visit.feeling, feelingWords(story.language).answer['so-so'])
  await staff.follow(visit.staffLookBack)
  await staff.write({ happened: 'as-agreed', said: '話せてよかった', nextTime: '休憩を先に決める', talk: 'no' })
  await staff.press(lookBack.save)
  await staff.reads(visit.saved)
  await staff.follow(visit.notes)
  await staff.follow(notes.going.write)
  await staff.reads(notes.form.activity.readers)
  await staff.write({ words: '自己紹介のあと、退院してからの一日について話した', hostReads: 'yes' })
  await staff.press(notes.form.save)
  await staff.reads('退院してからの一日')
}

/** Four questions to the host, who comes in by a new link. */
export async function hostReports({ story, signIn, host }: Cast): Promise<void> {
  const { report } = hostingWords(story.language)
  await signIn.withLink(host)
  await host.go(host.main.locator('article.card').getByRole('link'))
  await host.follow(report.open)
  await host.write({ tookPlace: 'yes', peopleReached: '１２', words: 'みな真剣に聴いていました', wishNext: 'again' })
  await host.press(report.send)
  await host.reads(report.thanks)
}

export async function supporterLooksBack(cast: Cast): Promise<void> {
  const { story, supporter } = cast
  const w = lookBackWords(story.language).own
  await openOwnVisit(cast)
  await supporter.follow(myVisitWords(story.language).lookBack)
  await supporter.reads(w.readers)
  await supporter.write({ happened: 'as-agreed', feeling: 'fine', heavy: '少し疲れた', talk: 'no' })
  await supporter.press(w.send)
  await supporter.reads(w.thanks)
}

/** A talk afterwards, with what both agreed on. */
export async function staffHoldDebrief({ story, staff }: Cast): Promise<void> {
  const { visit } = goingWords(story.language)
  const w = debriefWords(story.language)
  await staff.open(urls.going.home())
  await staff.go(staff.main.locator('article.card', { hasText: names.hospital }).getByRole('link'))
  await staff.follow(visit.hold)
  await staff.reads(w.readers)
  await staff.write({ outcome: 'held', channel: 'phone', nextSteps: '次は休憩を先に決める', coordinatorReads: 'yes' })
  await staff.press(w.save)
  await staff.reads(visit.saved, visit.debriefDone)
}

/** The prefecture sees that there is a municipality, and that its numbers are too small to be told. */
export async function observerSeesNoSmallNumbers({ story }: Cast): Promise<void> {
  const w = aggregateWords(story.language)
  const observer = await story.signedIn('observer', story.prefecture)
  await observer.open(urls.aggregate.show({ year: story.fiscalYear }))
  await observer.reads(w.title(formatFiscalYear(story.language, story.fiscalYear)))
  const row = await seen(observer.main.getByRole('row', { name: story.town.name }))
  assert.equal(row.split(w.few).length, 3, row)
  await observer.readsNot(names.hospital, names.supporter)
}

/** Who looked, and everything that is held, to read and to take away. */
export async function supporterSeesOwnRecord({ story, supporter }: Cast): Promise<void> {
  const w = heldWords(story.language)
  await supporter.choose(siteWords(story.language).nav.held)
  const file = JSON.parse((await supporter.download(w.json)).toString('utf8')) as object
  const held = JSON.stringify(file)
  for (const text of ['山田', '散歩が好きです', '少し疲れた', '次は休憩を先に決める'])
    assert.ok(held.includes(text), `${text} is not in the file`)
  assert.match((await supporter.download(w.readable)).toString('utf8'), /散歩が好きです/)
  await supporter.follow(w.looks)
  const looks = lookWords(story.language)
  await supporter.reads(looks.title, names.coordinator, roleWords(story.language).coordinator)
  await supporter.reads(looks.pages.candidates ?? '')
}
