import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { openAccount } from '#platform/accounts/open-account.ts'
import { openLog } from '#platform/log.ts'
import { deliverDue } from '#platform/mail/postman.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { openTransport } from '#platform/mail/transport.ts'
import { testClock } from '#test/clock.ts'
import { freshDb } from '#test/database.ts'
import { lettersOf } from '#test/letters.ts'
import { ownApp } from '#test/own-app.ts'
import { Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { createApp } from '../../src/app.ts'

/** IPA 8: nothing typed adds a line to the head of a letter, or a reader to it. */

const received: { to: string[]; head: string }[] = []
let server: SMTPServer
let transport: ReturnType<typeof openTransport>
let town: Town

before(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const [head = ''] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n')
        received.push({ to: envelope.rcptTo.map(({ address }) => address), head })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  transport = openTransport(`smtp://127.0.0.1:${port}`, 'tomoni@town.example')
  const { site } = await ownApp()
  const db = await freshDb()
  const app = createApp({ config: site.config, db, clock: testClock, keys: site.keys, log: openLog('silent') })
  const { id } = await db.withoutTenant((tx) =>
    tx
      .insertInto('tenant')
      .values({ code: '131121', kind: 'municipality', name_ja: '試験区\r\nBcc: thief@example.net' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  town = new Town(app, id, '試験区')
})

after(async () => {
  transport.close()
  await new Promise<void>((resolve) => server.close(resolve))
})

const deliver = () =>
  deliverDue({
    db: town.app.site.db,
    keys: town.app.site.keys,
    clock: testClock,
    site: 'https://tomoni.example',
    send: transport.send,
    note: () => {},
  })

const linesOf = (head: string) => head.split('\r\n').map((line) => line.split(':')[0]?.toLowerCase())

test('line breaks in a subject, typed by whomever, stay inside the subject', async () => {
  await town.work(async (tx, moment) => {
    const { opened } = await openAccount(tx, moment, { name: '人', email: 'hito@example.jp', roles: [] })
    const subject = '予定\r\nBcc: thief@example.net\nX-Planted: 1\u2028X-More: 1'
    await queueMail(tx, moment, opened ?? '', 'test', () => ({ subject, body: 'Bcc: thief@example.net\r\n.\r\nQUIT' }))
  })
  await deliver()
  const [letter] = received.splice(0)
  assert.deepEqual(letter?.to, ['hito@example.jp'])
  for (const name of ['bcc', 'x-planted', 'x-more']) assert.ok(!linesOf(letter?.head ?? '').includes(name), name)
})

test('an address with a second reader hidden in it is not taken by the form', async () => {
  const before = (await lettersOf(town)).length
  for (const email of ['hito@example.jp\r\nBcc: thief@example.net', 'hito@example.jp,thief@example.net', '<a@b.jp>'])
    assert.equal((await town.visitor().post(urls.signIn.link(), { email })).status, 422, email)
  assert.equal((await lettersOf(town)).length, before)
})

test('and if one stood in the database all the same, it would reach nobody else', async () => {
  for (const email of ['a@example.jp\r\nBcc: thief@example.net', 'b@example.jp, thief@example.net'])
    await town.work(async (tx, moment) => {
      const { opened } = await openAccount(tx, moment, { name: '人', email, roles: [] })
      await queueMail(tx, moment, opened ?? '', 'test', () => ({ subject: '件名', body: '本文' }))
    })
  await deliver()
  for (const { to, head } of received.splice(0)) {
    assert.ok(!to.includes('thief@example.net'), to.join())
    assert.ok(!linesOf(head).includes('bcc'))
  }
})
