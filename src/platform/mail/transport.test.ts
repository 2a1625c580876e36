import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { openTransport } from './transport.ts'

interface Received {
  from: string
  to: string[]
  raw: string
}

const received: Received[] = []
let server: SMTPServer
let transport: ReturnType<typeof openTransport>

before(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(address.startsWith('gone') ? Object.assign(new Error('no such box'), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString('utf8'),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  transport = openTransport(`smtp://127.0.0.1:${port}`, 'ともに <tomoni@town.example>')
})

after(async () => {
  transport.close()
  await new Promise<void>((resolve) => server.close(resolve))
})

const letter = { to: 'hito@example.jp', subject: '明日の予定', body: '十時、北町会館', messageId: '<1@town.example>' }
const headOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')

test('a letter arrives whole, in Japanese, with its own number and as an automatic one', async () => {
  await transport.send(letter)
  const got = received.at(-1)
  assert.equal(got?.from, 'tomoni@town.example')
  assert.deepEqual(got?.to, ['hito@example.jp'])
  const head = headOf(got?.raw ?? '')
  assert.match(head, /^Message-ID: <1@town\.example>$/m)
  assert.match(head, /^Auto-Submitted: auto-generated$/m)
  const subject = /^Subject: =\?UTF-8\?B\?([^?]+)\?=$/im.exec(head)?.[1] ?? ''
  assert.equal(Buffer.from(subject, 'base64').toString('utf8'), '明日の予定')
  const body = (got?.raw ?? '').split('\r\n\r\n')[1] ?? ''
  assert.equal(Buffer.from(body, 'base64').toString('utf8').trim(), '十時、北町会館')
})

test('line breaks in subject, address or number add no line to the head', async () => {
  await transport.send({
    ...letter,
    subject: 'x\r\nBcc: thief@example.net\r\n\r\nother body',
    messageId: '<2@town.example>\r\nX-Planted: yes',
  })
  const got = received.at(-1)
  assert.deepEqual(got?.to, ['hito@example.jp'])
  assert.doesNotMatch(headOf(got?.raw ?? ''), /^(Bcc|X-Planted):/m)
})

test('an address with more hidden in it reaches nobody else', async () => {
  const before = received.length
  await transport.send({ ...letter, to: 'hito@example.jp\r\nBcc: thief@example.net' }).catch(() => {})
  await transport.send({ ...letter, to: 'hito@example.jp, thief@example.net' }).catch(() => {})
  for (const { to } of received.slice(before)) assert.ok(!to.includes('thief@example.net'), to.join())
})

test('a refused address fails with the codes that the postman understands', async () => {
  await assert.rejects(transport.send({ ...letter, to: 'gone@example.jp' }), { code: 'EENVELOPE', responseCode: 550 })
})
