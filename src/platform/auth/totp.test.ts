import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeAt, newSecret, otpauthAddress, stepAt, stepOfCode, toBase32 } from './totp.ts'

const secret = toBase32(Buffer.from('12345678901234567890'))

describe('the vectors of RFC 6238, appendix B, SHA-1', () => {
  const vectors: [string, string][] = [
    ['1970-01-01T00:00:59Z', '94287082'],
    ['2005-03-18T01:58:29Z', '07081804'],
    ['2005-03-18T01:58:31Z', '14050471'],
    ['2009-02-13T23:31:30Z', '89005924'],
    ['2033-05-18T03:33:20Z', '69279037'],
    ['2603-10-11T11:33:20Z', '65353130'],
  ]
  for (const [instant, code] of vectors)
    test(`${instant} gives the last six digits of ${code}`, () => {
      assert.equal(codeAt(secret, stepAt(instant)), code.slice(2))
    })
})

describe('the vectors of RFC 4648 for base32', () => {
  const vectors: [string, string][] = [
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ]
  for (const [plain, coded] of vectors) test(plain, () => assert.equal(toBase32(Buffer.from(plain)), coded))
})

describe('a typed code', () => {
  const now = '2026-11-22T00:00:10Z'
  const step = stepAt(now)

  test('counts now, one step early and one step late, and not beyond', () => {
    assert.deepEqual(
      [-2, -1, 0, 1, 2].map((aside) => stepOfCode(secret, codeAt(secret, step + aside), now, null)),
      [null, step - 1, step, step + 1, null],
    )
  })
  test('counts once, and so does every code before it', () => {
    assert.equal(stepOfCode(secret, codeAt(secret, step), now, step), null)
    assert.equal(stepOfCode(secret, codeAt(secret, step - 1), now, step), null)
    assert.equal(stepOfCode(secret, codeAt(secret, step + 1), now, step), step + 1)
  })
  test('may be typed in full width and with a space', () => {
    const code = codeAt(secret, step)
    assert.equal(stepOfCode(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, now, null), step)
    assert.equal(
      stepOfCode(
        secret,
        code.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d))),
        now,
        null,
      ),
      step,
    )
  })
  test('that is empty or too short never fits', () => {
    assert.equal(stepOfCode(secret, '', now, null), null)
    assert.equal(stepOfCode(secret, codeAt(secret, step).slice(1), now, null), null)
  })
})

test('a new secret has 160 bits and is never the same', () => {
  assert.match(newSecret(), /^[A-Z2-7]{32}$/)
  assert.notEqual(newSecret(), newSecret())
})

test('the address for the app carries issuer and label safely', () => {
  assert.equal(
    otpauthAddress('ABC', 'ともに', 'a:b/c'),
    'otpauth://totp/%E3%81%A8%E3%82%82%E3%81%AB:a%3Ab%2Fc?secret=ABC&issuer=%E3%81%A8%E3%82%82%E3%81%AB&digits=6&period=30',
  )
})
