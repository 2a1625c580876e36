import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, host, offer, request, supporter } from '../fixtures/cast.ts'

describe('what a person reads about offers', () => {
  let town: Town
  before(async () => {
    town = await newTown()
    await request(town, { organisationId: await host(town, 'みどり病院'), slots: [{ inDays: 7 }] })
    await request(town, { organisationId: await host(town, 'あおぞら学園'), slots: [{ inDays: 14 }] })
    await request(town, { organisationId: await host(town, 'とおい日の会'), slots: [{ inDays: 80 }] })
  })

  test('the own page leads to it, and it counts by own rules, with the way to each, without names and without urging', async () => {
    const aoki = await supporter(town, { refusesActivity: 'talk' })
    assert.match((await aoki.browser.get(urls.mine.home())).text, new RegExp(`href="${urls.mine.aboutOffers()}"`))
    const { text } = await aoki.browser.get(urls.mine.aboutOffers())
    assert.match(text, /依頼は2件あります。そのうち2件は、あなたの希望や上限と合いませんでした/)
    assert.match(text, /引き受けない活動[\s\S]*2件[\s\S]*引き受けないことを見る/)
    assert.match(text, new RegExp(`href="${urls.mine.refusals()}"`))
    assert.match(text, /変える必要はありません/)
    assert.doesNotMatch(text, /みどり病院|あおぞら学園|してください/)
  })

  test('where everything fits it says so, and a rest is as good a reason as any', async () => {
    const sato = await supporter(town)
    assert.match((await sato.browser.get(urls.mine.aboutOffers())).text, /合わないものはありませんでした/)
    const rests = await supporter(town, { restsFrom: town.today })
    assert.match((await rests.browser.get(urls.mine.aboutOffers())).text, /お休みの間[\s\S]*2件/)
  })

  test('that somebody else does not wish to go along is not told', async () => {
    const asked = await request(town, { organisationId: await host(town), slots: [{ inDays: 21 }] })
    const [kato, ito] = [await goer(town, asked), await supporter(town)]
    const page = async () => (await ito.browser.get(urls.mine.aboutOffers())).text
    const counted = (text: string) => /<main[\s\S]*<\/main>/.exec(text)?.[0]
    const before = counted(await page())
    await town.work((tx) =>
      tx
        .insertInto('refused_person')
        .values({
          tenant_id: town.tenantId,
          person_id: kato.personId,
          other_person_id: ito.personId,
          channel: 'paper',
        })
        .execute(),
    )
    assert.equal(counted(await page()), before)
  })

  test('an own offer says why it came, from the own wishes; a settled one does not', async () => {
    const asked = await request(town, { slots: [{ inDays: 9 }] })
    const aoki = await supporter(town, { followUpNeed: 'always' })
    await town.work((tx) =>
      tx
        .updateTable('supporter_wish')
        .set({ activities: ['talk'], amount_per_month: 3 })
        .where('person_id', '=', aoki.personId)
        .execute(),
    )
    const id = await offer(town, asked, aoki)
    const { text } = await aoki.browser.get(urls.mine.offer({ id }))
    assert.match(text, /なぜお誘いが届いたか[\s\S]*してみたい活動に入っています：体験を語る/)
    assert.match(text, /あなたの初めての活動になります[\s\S]*この月の1回目です（希望は月に3回くらい）/)
    assert.match((await aoki.browser.speak('en').get(urls.mine.offer({ id }))).text, /It would be your first activity/)
    assert.match((await aoki.browser.speak('easy').get(urls.mine.offer({ id }))).text, /あなたがしたいことです/)
    const other = await supporter(town)
    assert.equal((await other.browser.get(urls.mine.offer({ id }))).status, 404)
    aoki.browser.speak('ja')
    await aoki.browser.post(urls.mine.offerDecline({ id }))
    assert.doesNotMatch((await aoki.browser.get(urls.mine.offer({ id }))).text, /なぜお誘いが届いたか/)
  })

  test('it reads in three languages, and is for supporters only', async () => {
    const { browser } = await supporter(town, { refusesActivity: 'talk' })
    assert.match((await browser.speak('en').get(urls.mine.aboutOffers())).text, /An activity you do not take on/)
    assert.match((await browser.speak('easy').get(urls.mine.aboutOffers())).text, /しないと決めたこと/)
    const coordinator = await town.inhabitant(['coordinator'])
    assert.equal((await coordinator.browser.get(urls.mine.aboutOffers())).status, 403)
    const nobody = await town.inhabitant(['supporter'])
    assert.equal((await nobody.browser.get(urls.mine.aboutOffers())).status, 404)
  })
})
