import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLocalBody, localBodies } from './bodies.ts'
import { isMunicipalityCode } from './municipality-code.ts'

test('there are 47 prefectures and 1,741 municipalities, each with a right check digit and a name in both languages', () => {
  const bodies = localBodies()
  assert.equal(bodies.filter(({ kind }) => kind === 'prefecture').length, 47)
  assert.equal(bodies.filter(({ kind }) => kind !== 'prefecture').length, 1741)
  assert.deepEqual(
    bodies.filter(({ code, nameJa, nameEn }) => !isMunicipalityCode(code) || !nameJa || !/^[A-Z]/.test(nameEn)),
    [],
  )
})

test('kinds that follow from the code', () => {
  assert.equal(findLocalBody('131121')?.kind, 'special-ward')
  assert.equal(findLocalBody('011002')?.kind, 'designated-city')
  assert.equal(findLocalBody('120006')?.nameEn, 'Chiba Prefecture')
  assert.equal(findLocalBody('121002')?.nameEn, 'Chiba City')
  assert.equal(findLocalBody('011011'), undefined, 'a ward of a designated city is no body of its own')
})
