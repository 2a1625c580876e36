import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { coordinator, host, type Person, person, staff, type Visit, visit, withAddress } from '../fixtures/visits.ts'

let town: Town
let sakura: Person
let mori: Inhabitant
let newcomer: Inhabitant
let aoki: Inhabitant
let visited: Visit

before(async () => {
  town = await newTown()
  sakura = await person(town, '佐倉 みどり')
  mori = await staff(town, '森 フォロー')
  newcomer = await staff(town, '新人 フォロー')
  aoki = await coordinator(town)
  visited = await visit(town, { going: [sakura], along: [mori], inDays: -1 })
})

const feelings = urls.mine.note({ notebook: 'feelings' })
const supervision = urls.mine.note({ notebook: 'supervision' })
const shared = urls.going.supervision()

async function noteId(words: string): Promise<string> {
  const found = await town.work(async (tx, { keys, tenantId }) => {
    const rows = await tx.selectFrom('note').select(['note.id', 'note.words_sealed as sealed']).execute()
    return rows.find(({ sealed }) => keys.open(tenantId, sealed) === words)?.id
  })
  assert.ok(found, `no note says ${words}`)
  return found
}

const mails = (accountId: string, kind = 'note-waiting') =>
  town.work(async (tx, { keys, tenantId }) => {
    const rows = await tx
      .selectFrom('mail')
      .select('mail.body_sealed')
      .where('mail.account_id', '=', accountId)
      .where('mail.kind', '=', kind)
      .execute()
    return rows.map((row) => keys.open(tenantId, row.body_sealed))
  })

describe('a note about feelings', () => {
  test('says who can read it and what it is not for, before the box', async () => {
    const { text } = await sakura.browser.get(feelings)
    const readers = text.indexOf('上で選んだスタッフだけです')
    assert.ok(readers > 0 && readers < text.indexOf('<textarea'))
    const notFor = text.indexOf('すぐには読まれません')
    assert.ok(notFor > 0 && notFor < text.indexOf('<textarea'))
  })
  test('kept to oneself is read by nobody else', async () => {
    const answer = await sakura.browser.postAndFollow(feelings, { words: '自分だけの気持ち' })
    assert.match(answer.text, /自分だけの気持ち/)
    assert.match(answer.text, /読めるのは、あなただけです/)
    assert.doesNotMatch((await mori.browser.get(shared)).text, /自分だけの気持ち/)
    assert.deepEqual(await mails(mori.accountId), [])
  })
  test('is read by the staff the person chose, who are told that something waits and not what', async () => {
    await sakura.browser.post(feelings, { words: '森さんに読んでほしい', reader: mori.accountId })
    assert.match((await mori.browser.get(shared)).text, /森さんに読んでほしい/)
    const letters = await mails(mori.accountId)
    assert.equal(letters.length, 1)
    assert.doesNotMatch(letters.join(), /佐倉|気持ち|森/)
  })
  test('is not inherited by new staff until the person opens it, and closes again', async () => {
    assert.doesNotMatch((await newcomer.browser.get(shared)).text, /森さんに読んでほしい/)
    const id = await noteId('森さんに読んでほしい')
    const opened = urls.mine.noteRelease({ id })
    assert.match((await sakura.browser.postAndFollow(opened, { account: newcomer.accountId })).text, /新人 フォロー/)
    await sakura.browser.post(opened, { account: newcomer.accountId })
    assert.match((await newcomer.browser.get(shared)).text, /森さんに読んでほしい/)
    assert.equal((await mails(newcomer.accountId)).length, 1)
    await sakura.browser.post(urls.mine.noteTakeBack({ id }), { account: newcomer.accountId })
    assert.doesNotMatch((await newcomer.browser.get(shared)).text, /森さんに読んでほしい/)
  })
  test('cannot be opened by anybody but the person, nor to anybody but follow-up staff', async () => {
    const id = await noteId('森さんに読んでほしい')
    const stranger = await person(town)
    const opened = urls.mine.noteRelease({ id })
    assert.equal((await stranger.browser.post(opened, { account: newcomer.accountId })).status, 404)
    assert.equal((await mori.browser.post(opened, { account: newcomer.accountId })).status, 403)
    assert.equal((await sakura.browser.post(opened, { account: aoki.accountId })).status, 404)
  })
  test('cannot be addressed to somebody who is no follow-up staff', async () => {
    assert.equal((await sakura.browser.post(feelings, { words: 'x', reader: aoki.accountId })).status, 404)
  })
  test('taken back is gone for everybody, its words too', async () => {
    await sakura.browser.post(feelings, { words: '取り消す気持ち', reader: mori.accountId })
    const id = await noteId('取り消す気持ち')
    assert.equal((await mori.browser.post(urls.notes.withdraw({ id }))).status, 404)
    const after = await sakura.browser.postAndFollow(urls.notes.withdraw({ id }), { back: urls.mine.notes() })
    assert.doesNotMatch(after.text, /取り消す気持ち/)
    assert.doesNotMatch((await mori.browser.get(shared)).text, /取り消す気持ち/)
    const sealed = await town.work((tx) =>
      tx.selectFrom('note').select('note.words_sealed').where('note.id', '=', id).executeTakeFirstOrThrow(),
    )
    assert.equal(await town.work(async (_, { keys, tenantId }) => keys.open(tenantId, sealed.words_sealed)), '')
  })
  test('written down by staff at the person’s wish belongs to the person, who may delete it', async () => {
    const told = urls.going.note({ id: visited.id, notebook: 'feelings' }, { person: sakura.personId })
    const without = await mori.browser.post(told, { words: '電話で話したこと', channel: 'phone' })
    assert.equal(without.status, 422)
    await mori.browser.post(told, { words: '電話で話したこと', channel: 'phone', wished: 'yes' })
    const own = await sakura.browser.get(urls.mine.notes())
    assert.match(own.text, /電話で話したこと/)
    assert.match(own.text, /書いた人：森 フォロー、電話で聞いた/)
    assert.match((await mori.browser.get(urls.going.notes({ id: visited.id }))).text, /電話で話したこと/)
    const id = await noteId('電話で話したこと')
    await sakura.browser.post(urls.notes.withdraw({ id }))
    assert.doesNotMatch((await mori.browser.get(urls.going.notes({ id: visited.id }))).text, /電話で話したこと/)
  })
})

describe('supervision', () => {
  test('stays between two, both ways', async () => {
    await sakura.browser.post(supervision, { words: '相談したいこと一つ', reader: mori.accountId })
    assert.match((await mori.browser.get(shared)).text, /相談したいこと一つ/)
    await mori.browser.post(urls.going.supervise({ personId: sakura.personId }), { words: 'お返事です' })
    assert.match((await sakura.browser.get(urls.mine.notes())).text, /お返事です/)
    assert.doesNotMatch((await newcomer.browser.get(shared)).text, /相談したいこと|お返事/)
    assert.doesNotMatch((await aoki.browser.get(urls.people.notes({ id: sakura.personId }))).text, /相談したい|お返事/)
  })
  test('needs somebody to ask', async () => {
    const answer = await sakura.browser.post(supervision, { words: 'だれに' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, />だれに<|>\s*だれに\s*</)
  })
  test('is answered only by who was asked', async () => {
    const address = urls.going.supervise({ personId: sakura.personId })
    assert.equal((await newcomer.browser.get(address)).status, 404)
    assert.equal((await newcomer.browser.post(address, { words: 'x' })).status, 404)
  })
})

describe('the activity record', () => {
  const address = () => urls.going.note({ id: visited.id, notebook: 'activity' })
  test('is written by the staff and read by those who went and by coordinators', async () => {
    await mori.browser.post(address(), { words: '体験を話し、質問を受けた' })
    assert.match((await sakura.browser.get(urls.mine.notes())).text, /体験を話し、質問を受けた/)
    assert.match((await aoki.browser.get(urls.people.notes({ id: sakura.personId }))).text, /体験を話し、質問を受けた/)
  })
  test('a double click writes one', async () => {
    const fields = { words: '二度押しの記録', _once: 'note-clicked-two-times' }
    await Promise.all([mori.browser.post(address(), fields), mori.browser.post(address(), fields)])
    const page = await mori.browser.get(urls.going.notes({ id: visited.id }))
    assert.equal(page.text.match(/<p>二度押しの記録<\/p>/g)?.length, 1)
  })
  test('what is being typed is kept', async () => {
    const page = await mori.browser.get(address())
    const draft = /data-draft-url="([^"]+)"/.exec(page.text)?.[1] ?? ''
    await mori.browser.post(draft.replace('&amp;', '&'), { words: '記録の書きかけ' })
    assert.match((await mori.browser.get(address())).text, /記録の書きかけ/)
  })
})

describe('the host', () => {
  let shared: Visit
  let hostess: Inhabitant
  let neighbour: Inhabitant
  before(async () => {
    const [organisationId, elsewhere] = [await host(town), await host(town, 'あおい病院')]
    shared = await visit(town, { organisationId, going: [sakura], along: [mori], inDays: -2 })
    hostess = await withAddress(town, ['host'], '受け入れ 担当', { organisationId: organisationId })
    neighbour = await withAddress(town, ['host'], 'よその 担当', { organisationId: elsewhere })
    const record = urls.going.note({ id: shared.id, notebook: 'activity' })
    await mori.browser.post(record, { words: '派遣先には見せない記録' })
    await mori.browser.post(record, { words: '派遣先にも見せる記録', hostReads: 'yes' })
  })
  test('reads the record of a visit as far as it was agreed to share it', async () => {
    const { text } = await hostess.browser.get(urls.hosting.record({ id: shared.id }))
    assert.match(text, /派遣先にも見せる記録/)
    assert.doesNotMatch(text, /派遣先には見せない記録/)
  })
  test('is told once that there is one, by place and time', async () => {
    const letters = await mails(hostess.accountId, 'record-shared')
    assert.equal(letters.length, 1)
    assert.match(letters[0] ?? '', /北町会館/)
    assert.doesNotMatch(letters[0] ?? '', /佐倉|見せる記録/)
  })
  test('does not read the record of a visit to another host', async () => {
    assert.equal((await neighbour.browser.get(urls.hosting.record({ id: shared.id }))).status, 404)
    assert.deepEqual(await mails(neighbour.accountId, 'record-shared'), [])
  })
})

describe('the coordinator’s notebook', () => {
  const address = () => urls.people.notes({ id: sakura.personId })
  test('says before the box that the person can read it', async () => {
    const { text } = await aoki.browser.get(address())
    const readers = text.indexOf('ご本人です')
    assert.ok(readers > 0 && readers < text.indexOf('<textarea'))
  })
  test('is read by coordinators and not by follow-up staff', async () => {
    assert.match((await aoki.browser.postAndFollow(address(), { words: '次の依頼の調整メモ' })).text, /調整メモ/)
    const second = await coordinator(town)
    assert.match((await second.browser.get(address())).text, /調整メモ/)
    assert.equal((await mori.browser.get(address())).status, 403)
    assert.doesNotMatch((await mori.browser.get(urls.going.notes({ id: visited.id }))).text, /調整メモ/)
  })
  test('is closed to a coordinator of another contract', async () => {
    const outside = await town.inhabitant(['coordinator'])
    await town.work(async (tx, { tenantId }) => {
      const { id: organisation } = await tx
        .insertInto('organisation')
        .values({
          tenant_id: tenantId,
          name: '別の受託団体',
          channel: 'paper',
          typed_by: null,
          registered_on: town.today,
          ended_on: null,
          area_id: null,
          contact_email_sealed: null,
          staff_took_course: null,
          note_sealed: null,
        })
        .returning('organisation.id')
        .executeTakeFirstOrThrow()
      const contract = { tenant_id: tenantId, organisation_id: organisation, title: '別の契約', from_on: '2020-04-01' }
      const { id } = await tx
        .insertInto('contract')
        .values({ ...contract, to_on: '2999-04-01', report_due_on: null, recorded_by: null, ended_at: null })
        .returning('contract.id')
        .executeTakeFirstOrThrow()
      await tx
        .updateTable('account_role')
        .set({ contract_id: id })
        .where('account_role.account_id', '=', outside.accountId)
        .execute()
    })
    assert.equal((await outside.browser.get(address())).status, 404)
  })
})

test('officers, hosts and administrators open no notebook', async () => {
  for (const role of ['officer', 'host', 'administrator'] as const) {
    const { browser } = await town.inhabitant([role], { seesRecords: true })
    for (const address of [
      urls.people.notes({ id: sakura.personId }),
      urls.going.notes({ id: visited.id }),
      shared,
      urls.mine.notes(),
      feelings,
    ])
      assert.equal((await browser.get(address)).status, 403, `${role} ${address}`)
    const id = await noteId('自分だけの気持ち')
    assert.equal((await browser.post(urls.notes.withdraw({ id }))).status, 404)
  }
})

test('a second municipality finds nothing', async () => {
  const elsewhere = await newTown()
  const theirCoordinator = await coordinator(elsewhere)
  const theirStaff = await staff(elsewhere)
  assert.equal((await theirCoordinator.browser.get(urls.people.notes({ id: sakura.personId }))).status, 404)
  assert.equal((await theirStaff.browser.get(urls.going.notes({ id: visited.id }))).status, 404)
  assert.doesNotMatch((await theirStaff.browser.get(shared)).text, /森さんに読んでほしい|相談したい/)
  const id = await noteId('自分だけの気持ち')
  const theirSupporter = await person(elsewhere)
  assert.equal((await theirSupporter.browser.post(urls.notes.withdraw({ id }))).status, 404)
})
