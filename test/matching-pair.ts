import { addDays } from '#platform/calendar.ts'
import { registered } from '#register/fixtures/cast.ts'
import { urls } from '#urls.ts'
import type { Browser } from './browser.ts'
import { type Cast, introducePeer, letMeetingPass, openOwnPage, sendWish, talkWithSeeker } from './matching-story.ts'

type Fields = Record<string, string>

/** Somebody who looks for a fellow and a peer with time for them, who are introduced to each other. */
export class Pair {
  constructor(
    readonly cast: Cast,
    readonly wish: string,
    readonly introduction: string,
    readonly seeker: Browser,
    readonly peer: { browser: Browser; personId: string },
  ) {}

  static async introduced(cast: Cast, name = '仲間のひとり', intro = '聴くのが好きです。'): Promise<Pair> {
    const personId = await registered(cast.town, { name })
    const { browser, accountId } = await cast.town.inhabitant(['supporter'], { personId })
    await browser.post(urls.mine.readiness(), { atOnce: '2', companies: 'listening', called: name, intro })
    const seeker = cast.town.visitor()
    const wish = await sendWish({ seeker, code: cast.code })
    await openOwnPage({ ...cast, seeker })
    await talkWithSeeker(cast, wish)
    const peer = { browser, personId, accountId }
    return new Pair(cast, wish, await introducePeer({ ...cast, peer }, wish), seeker, peer)
  }

  private at = () => ({ code: this.cast.code, id: this.wish })
  own = async () => (await this.seeker.get(urls.place.fellow.show(this.at()))).text
  peerReads = async () => (await this.peer.browser.get(urls.mine.fellow({ id: this.introduction }))).text
  officeReads = async () =>
    (await this.cast.coordinator.browser.get(urls.matching.introduction({ id: this.introduction }))).text
  office = (to: (names: { id: string }) => string, fields: Fields = {}) =>
    this.cast.coordinator.browser.post(to({ id: this.introduction }), fields)

  seekerSays = (answer: 'yes' | 'no') =>
    this.seeker.post(urls.place.fellow.answer({ ...this.at(), introduction: this.introduction }), { answer })
  peerSays = (answer: 'yes' | 'no') =>
    this.peer.browser.post(urls.mine.fellowAnswer({ id: this.introduction }), { answer })
  seekerEnds = () => this.seeker.post(urls.place.fellow.end({ ...this.at(), introduction: this.introduction }))

  async bothSayYes() {
    await this.seekerSays('yes')
    await this.peerSays('yes')
  }

  setMeeting = (more: Fields = {}) => {
    const onDay = addDays(this.cast.town.today, 3)
    return this.office(urls.matching.meeting, {
      onDay,
      start: '14:00',
      end: '15:00',
      mode: 'phone',
      place: '',
      ...more,
    })
  }

  /** Both wish to meet, and they do. */
  async meet() {
    await this.bothSayYes()
    await this.setMeeting()
    await letMeetingPass(this.cast.town, this.introduction)
    return this.office(urls.matching.meetingRecord, { tookPlace: 'yes' })
  }

  write = (more: Fields = {}) => {
    const reviewOn = addDays(this.cast.town.today, 90)
    const terms = { frequency: '月に一度', how: '電話で', boundaries: '夜はかけない', contact: '' }
    return this.office(urls.matching.agreement, { ...terms, reviewOn, ...more })
  }

  /** They meet, wish to go on, and agree in writing. */
  async agree() {
    await this.meet()
    await this.bothSayYes()
    await this.write()
    await this.bothSayYes()
  }

  review = (fields: Fields) =>
    this.office(urls.matching.review, { heldOn: this.cast.town.today, outcome: 'continue', words: '', ...fields })
}
