import assert from 'node:assert/strict'
import { argon2Sync } from 'node:crypto'
import { test } from 'node:test'
import { fitsPassword, hashPassword, weaknessOf } from './password.ts'

test('a password fits its own hash and no other', async () => {
  const hash = await hashPassword('みどりの朝の散歩道')
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(await fitsPassword('みどりの朝の散歩道', hash), true)
  assert.equal(await fitsPassword('みどりの朝の散歩', hash), false)
})

test('the same password never has the same hash', async () => {
  assert.notEqual(await hashPassword('a long enough one'), await hashPassword('a long enough one'))
})

test('full-width letters are the same letters', async () => {
  assert.equal(await fitsPassword('ｍｏｒｎｉｎｇ１２３', await hashPassword('morning123')), true)
})

test('a hash made with another setting is still understood, and what is no hash is a fault', async () => {
  const nonce = Buffer.from('some salt of old')
  const setting = { message: 'old but fine', nonce, memory: 256, passes: 1, parallelism: 1, tagLength: 16 }
  const tag = argon2Sync('argon2id', setting).toString('base64').replace(/=+$/, '')
  const older = `$argon2id$v=19$m=256,t=1,p=1$${nonce.toString('base64').replace(/=+$/, '')}$${tag}`
  assert.equal(await fitsPassword('old but fine', older), true)
  assert.equal(await fitsPassword('old but worn', older), false)
  await assert.rejects(fitsPassword('x', 'md5:x'), /not a password hash/)
})

test('no password at all fits an account without one', async () => {
  assert.equal(await fitsPassword('', null), false)
  assert.equal(await fitsPassword('anything', null), false)
})

test('eight letters are enough, seven are not, and 128 are the most', () => {
  assert.equal(weaknessOf('kumo7ame'), null)
  assert.equal(weaknessOf('kumo7am'), 'too-short')
  assert.equal(weaknessOf('あめのひはきもちがしずか'), null)
  const long = Array.from({ length: 40 }, (_, at) => `yama ${at} `).join('')
  assert.equal(weaknessOf(long.slice(0, 128)), null)
  assert.equal(weaknessOf(long.slice(0, 129)), 'too-long')
})

test('no rule of composition: spaces, only letters and only kana are welcome', () => {
  for (const password of ['umi to yama', 'correcthorsebattery', 'きょうはいいてんき'])
    assert.equal(weaknessOf(password), null)
})

test('what anybody would guess first is not taken', () => {
  for (const password of ['password123', '12345678', 'aaaaaaaa', 'qwertyuiop', '98765432', 'Tomoni2026', 'P@ssw0rd!'])
    assert.equal(weaknessOf(password), 'guessable', password)
})

const soonGuessed = {
  'a word or a name, with or without a number': ['basketball', 'christopher', 'nakamura12', '1jennifer', 'Sunflower7'],
  'a year, a birthday, a telephone number': ['19850412', '1985-04-12', '09012345678', '03-1234-5678', 'yuki1985yuki'],
  'rows of keys, in either direction': ['1qaz2wsx', 'asdfghjkl;', 'zxcvbnm,./', 'poiuytrewq', '1q2w3e4r5t', 'abcd4321'],
  'what is repeated': ['hahahahaha', 'abc1abc1abc1', 'xxxxxyyyyyzzzzz', '12341234abab'],
  'what this program is called': ['tomoni-tomoni', 'ともにともにです', 'Tomoni!password1', 'ピアサポーターです'],
  'signs in the place of letters': ['$un$h1ne!!', 'Pr1nc3$$2020', 'P4ssw0rd!2024'],
}
for (const [what, passwords] of Object.entries(soonGuessed))
  test(`not taken either: ${what}`, () => {
    for (const password of passwords) assert.equal(weaknessOf(password), 'guessable', password)
  })

test('a second word makes almost everything good', () => {
  for (const password of [
    'basketball no yume',
    'sakura to himawari to neko',
    'nakamura wa aruku',
    '1985 no natsuyasumi',
  ])
    assert.equal(weaknessOf(password), null, password)
})

test('nor the municipality one signs in to', () => {
  const about = ['ひだまり市', 'Hidamari City']
  for (const password of ['ひだまり市ひだまり', 'ひだまりの町2026', 'hidamari-city-1'])
    assert.equal(weaknessOf(password, about), 'guessable', password)
  assert.equal(weaknessOf('ひだまりで昼寝する猫', about), null)
})

test('one’s own name or address is not taken', () => {
  assert.equal(weaknessOf('suzuki.hana1', ['suzuki.hana@example.jp']), 'guessable')
  assert.equal(weaknessOf('suzuki no inu wa kuro', ['suzuki.hana@example.jp']), null)
})
