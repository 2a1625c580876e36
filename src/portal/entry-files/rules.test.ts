import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared, type EntryFile, mayAdd, mostOf, positionOf, withFile } from './rules.ts'
import { sizeText } from './size-text.ts'

const file = (file_id: string, kind: EntryFile['kind'] = 'picture', alt_ja = ''): EntryFile => ({
  ...{ kind, file_id, alt_ja, alt_en: '', alt_easy: '', title_ja: '', title_en: '', title_easy: '' },
  ...{ is_decorative: false, licence: '', language: '', is_readable: null, byte_size: 1, width: 1, height: 1 },
})
const names = (files: readonly EntryFile[]) => files.map(({ file_id }) => file_id).join(' ')

test('one more stands at its place among its kind, and the last place is beyond the end', () => {
  const files = [file('a'), file('b'), file('z', 'leaflet')]
  assert.equal(names(withFile(files, file('c'), 1)), 'c a b z')
  assert.equal(names(withFile(files, file('c'), 9)), 'a b c z')
  assert.equal(names(withFile(files, file('y', 'leaflet'), 1)), 'a b y z')
  assert.equal(names(withFile(files, file('n'), 1, 'a')), 'n b z')
  assert.equal(names(withFile(files, file('a', 'picture', 'anew'), 2)), 'b a z')
  assert.equal(positionOf(files, 'picture', 'b'), 2)
  assert.equal(positionOf(files, 'picture', null), 3)
})

test('there is room up to the number of its kind', () => {
  const pictures = Array.from({ length: mostOf.picture }, (_, at) => file(String(at)))
  assert.equal(mayAdd(pictures.slice(1), 'picture'), true)
  assert.equal(mayAdd(pictures, 'picture'), false)
  assert.equal(mayAdd(pictures, 'leaflet'), true)
})

test('beside what is public, each file is new, changed, the same or gone', () => {
  const open = [file('a'), file('b'), file('c')]
  const next = [file('a'), file('b', 'picture', 'anew'), file('d')]
  const as = compared(open, next).map((each) => `${each.file.file_id} ${each.as}`)
  assert.deepEqual(as, ['a same', 'b changed', 'd new', 'c gone'])
})

test('a size is said as people read it', () => {
  assert.deepEqual([1, 1536, 1023 * 1024, 1024 * 1024, 5.25 * 1024 * 1024].map(sizeText), [
    '1 KB',
    '2 KB',
    '1.0 MB',
    '1.0 MB',
    '5.3 MB',
  ])
})
