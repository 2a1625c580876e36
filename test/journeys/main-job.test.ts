import { describe, test } from 'node:test'
import { openChrome, withoutChrome } from '../chrome.ts'
import { Story, type Telling } from '../pages/story.ts'
import { type Step, tell } from '../pages/tell.ts'
import * as accounts from './main-job/accounts.ts'
import * as afterwards from './main-job/afterwards.ts'
import * as arrange from './main-job/arrange.ts'
import { hostAsks } from './main-job/ask.ts'
import { type Cast, gatherCast, names } from './main-job/cast.ts'
import * as ownPage from './main-job/own-page.ts'
import * as roster from './main-job/roster.ts'
import * as day from './main-job/visit-day.ts'
import * as year from './main-job/year.ts'

/** The whole main job, clicked through by seven roles with a browser context each. The words come from the catalogues. */

const tellings: [string, Telling][] = [
  ['in Japanese', { language: 'ja', javaScript: true }],
  ['in English', { language: 'en', javaScript: true }],
  ['without JavaScript', { language: 'ja', javaScript: false }],
]

describe('the main job', { skip: withoutChrome, concurrency: tellings.length }, () => {
  for (const [how, telling] of tellings)
    test(how, { timeout: 300_000 }, async (t) => {
      const story = await Story.begin(await openChrome(), telling)
      t.after(() => story.close())
      const cast = await gatherCast(story)
      await tell(t, how, steps(cast), cast)
    })
})

const steps = (cast: Cast): Step[] => [
  ['the administrator comes in by invitation', () => accounts.administratorComesIn(cast)],
  ['and opens accounts for officer, coordinator and follow-up staff', () => accounts.administratorOpensAccounts(cast)],
  ['who come in by invitation', () => accounts.staffComeIn(cast)],
  ['the coordinator registers organisations', () => year.coordinatorRegistersOrganisations(cast)],
  ['the officer sets up contract, programme and targets', () => year.officerSetsUpTheYear(cast)],
  ['the coordinator brings the roster in from an office’s Excel file', () => roster.coordinatorBringsInRoster(cast)],
  ['and gives a supporter a page of her own', () => roster.coordinatorGivesAccount(cast)],
  ['the supporter comes in on her telephone', () => ownPage.supporterComesIn(cast)],
  ['says what she wishes, when, and how much', () => ownPage.supporterSaysWhatSuits(cast)],
  ['and decides who is told what', () => ownPage.supporterDecidesWhatIsTold(cast)],
  ['the administrator opens an account for the host', () => accounts.administratorOpensAccountOfHost(cast)],
  ['who asks for a dispatch and loses nothing', () => hostAsks(cast)],
  [
    'the coordinator sees the candidates and sends an offer',
    () => arrange.coordinatorSendsOffer(cast, names.supporter, names.hospital),
  ],
  ['the supporter accepts with one tap', () => arrange.supporterAccepts(cast)],
  ['the coordinator confirms with follow-up staff', () => arrange.coordinatorConfirms(cast, names.hospital)],
  ['a second request comes by telephone', () => day.coordinatorEntersTelephonedRequest(cast)],
  ['and is arranged by telephone', () => day.visitIsArrangedByTelephone(cast)],
  ['the mails in the outbox name nobody', () => arrange.mailsNameNobody(cast)],
  ['the day comes', () => cast.story.waitUntil(cast.story.visitOn, 9)],
  ['somebody cannot go for health, and somebody steps in', () => day.somebodyStepsIn(cast)],
  ['the supporter says how she feels', () => day.supporterSaysHowSheFeels(cast)],
  ['the afternoon passes', () => cast.story.waitUntil(cast.story.visitOn, 16)],
  ['the follow-up staff record', () => afterwards.staffRecord(cast)],
  ['the host reports', () => afterwards.hostReports(cast)],
  ['the supporter looks back', () => afterwards.supporterLooksBack(cast)],
  ['both talk it over', () => afterwards.staffHoldDebrief(cast)],
  ['the coordinator records the other visit', () => day.coordinatorRecordsMorning(cast)],
  ['the officer comes back', () => cast.signIn.withPasswordAndCode(cast.officer)],
  ['sees the totals rise', () => year.officerSeesCarriedOut(cast, 2)],
  ['and takes them away as Excel', () => year.officerTakesExcel(cast)],
  ['the prefecture sees no small numbers', () => afterwards.observerSeesNoSmallNumbers(cast)],
  ['the supporter sees who looked, and takes her record away', () => afterwards.supporterSeesOwnRecord(cast)],
]
