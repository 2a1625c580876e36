import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeLine } from './place-line.ts'

const line = (hostName: string, placeName: string) => placeLine({ hostName, placeName })

test('a place that is called like its host is said once, however it is written', () => {
  assert.equal(line('みどりの丘病院', 'みどりの丘病院'), 'みどりの丘病院')
  assert.equal(line('ＡＢＣ病院', 'ABC 病院'), 'ＡＢＣ病院')
})

test('a longer name that says the other is enough', () => {
  assert.equal(line('みどりの丘病院', 'みどりの丘病院 3階 会議室'), 'みどりの丘病院 3階 会議室')
  assert.equal(line('医療法人みどり会 みどりの丘病院', 'みどりの丘病院'), '医療法人みどり会 みどりの丘病院')
})

test('a place of its own stands behind its host', () => {
  assert.equal(line('県立ひだまり高等学校', '体育館'), '県立ひだまり高等学校 体育館')
})

test('without a place the host is where it is', () => {
  assert.equal(line('みどりの丘病院', ''), 'みどりの丘病院')
})
