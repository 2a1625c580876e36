import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { decideDisclosure, disclosedCard, isAgreed, listConsents, registerPerson } from '../index.ts'

describe('what was told to a coordinator', () => {
  let town: Town
  let coordinator: Inhabitant
  let personId: string

  before(async () => {
    town = await newTown()
    coordinator = await town.inhabitant(['coordinator'], { name: '青木' })
  })

  beforeEach(async () => {
    personId = await town.work((tx, moment) =>
      registerPerson(
        tx,
        moment,
        {
          name: '電話 だけの人',
          kana: '',
          penName: 'でんわ',
          email: null,
          phone: '090-1111-2222',
          address: '西町7-8',
          preferredChannel: 'phone',
        },
        'phone',
      ),
    )
  })

  const told = { channel: 'phone', confirmed: 'yes' }
  const lastEvent = (verb: string) =>
    town.work((tx, { tenantId }) =>
      tx
        .selectFrom('event')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', personId)
        .where('verb', '=', verb)
        .executeTakeFirst(),
    )

  test('a consent told by telephone counts as the person’s, and says who typed it and how it was told', async () => {
    const address = urls.people.consents({ id: personId })
    const saved = await coordinator.browser.postAndFollow(address, { purpose: 'photo', answer: 'give', ...told })
    assert.match(saved.text, /保存しました/)
    assert.equal(isAgreed(await town.work((tx, moment) => listConsents(tx, moment, personId)), 'photo'), true)
    const event = await lastEvent('give-consent')
    assert.equal(event?.channel, 'phone')
    assert.equal(event?.actor_id, coordinator.accountId)
  })

  test('nothing is typed in for somebody without saying how it was told and that it was checked', async () => {
    const address = urls.people.consents({ id: personId })
    for (const missing of [{ confirmed: '' }, { channel: '' }]) {
      const answer = await coordinator.browser.post(address, { purpose: 'photo', answer: 'give', ...told, ...missing })
      assert.equal(answer.status, 422)
    }
    assert.deepEqual(await town.work((tx, moment) => listConsents(tx, moment, personId)), [])
  })

  test('what may be told to a host is decided over the telephone as well', async () => {
    await coordinator.browser.post(urls.people.disclosure({ id: personId }), { 'phone.host': 'yes', ...told })
    const card = await town.work((tx, moment) => disclosedCard(tx, moment, personId, 'host'))
    assert.deepEqual(card?.shown, { phone: '090-1111-2222' })
    assert.equal((await lastEvent('decide-disclosure'))?.channel, 'phone')
  })

  test('the form shows the coordinator no value that the person keeps back', async () => {
    await town.work((tx, moment) =>
      decideDisclosure(tx, moment, personId, [{ field: 'address', audience: 'coordinator', shown: false }]),
    )
    const { text } = await coordinator.browser.get(urls.people.disclosure({ id: personId }))
    assert.match(text, /090-1111-2222/)
    assert.doesNotMatch(text, /西町7-8/)
  })

  test('a wish to be deleted that came by telephone stands in the coordinator’s list', async () => {
    const address = urls.people.wishAboutData({ id: personId })
    assert.match((await coordinator.browser.get(address)).text, /残るもの/)
    await coordinator.browser.post(address, { kind: 'deletion', words: '引っ越すため', ...told })
    const list = await coordinator.browser.get(urls.people.wishesAboutData())
    assert.match(list.text, /引っ越すため/)
    assert.equal((await lastEvent('ask-about-data'))?.channel, 'phone')
  })

  test('no other role and no other municipality types anything in for the person', async () => {
    const supporter = await town.inhabitant(['supporter'], { personId })
    const elsewhere = await (await newTown()).inhabitant(['coordinator'])
    for (const address of [urls.people.consents, urls.people.disclosure, urls.people.wishAboutData]) {
      const path = address({ id: personId })
      assert.equal((await supporter.browser.get(path)).status, 403)
      assert.equal((await elsewhere.browser.get(path)).status, 404)
      assert.equal((await elsewhere.browser.post(path, { purpose: 'photo', answer: 'give', ...told })).status, 404)
    }
  })
})
