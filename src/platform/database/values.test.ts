import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '#test/database.ts'
import type { Db } from './db.ts'

let db: Db

describe('values', () => {
  before(async () => {
    db = await testDb()
  })

  const read = async (expression: string): Promise<unknown> =>
    (await db.asOwner((tx) => sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(tx))).rows[0]
      ?.value

  const expected: [expression: string, value: unknown][] = [
    ["date '2026-03-31'", '2026-03-31'],
    ["time '09:30'", '09:30:00'],
    ["timestamp '2026-03-31 09:30'", '2026-03-31 09:30:00'],
    ["timestamptz '2026-03-31 09:30+09'", '2026-03-31T00:30:00.000Z'],
    ["timestamptz '2026-03-31 00:00:00.123987+00'", '2026-03-31T00:00:00.123Z'],
    ["timestamptz '2026-03-31 00:00:00.5+00'", '2026-03-31T00:00:00.500Z'],
    ["timestamptz 'infinity'", 'infinity'],
    ["interval '1 day 2 hours'", '1 day 02:00:00'],
    ['(select count(*) from generate_series(1, 3))', 3],
    ['9007199254740991::int8', 9007199254740991],
    ['9007199254740993::int8', 9007199254740993n],
    ['12::int2', 12],
    ['1.50::numeric', '1.50'],
    ['1.5::float8', 1.5],
    ['0.1::float8 + 0.2::float8', 0.30000000000000004],
    ['true', true],
    ['null::text', null],
    ["'髙橋 さくら'::text", '髙橋 さくら'],
    ['\'{"a": [1, null, "é"]}\'::jsonb', { a: [1, null, 'é'] }],
    ["'[1, 2]'::json", [1, 2]],
    ["'null'::jsonb", null],
    ["'\\x00ff10'::bytea", new Uint8Array([0, 255, 16])],
    ["'\\x'::bytea", new Uint8Array()],
    ["'6d9f0b9e-1c1a-4b8e-9a55-000000000001'::uuid", '6d9f0b9e-1c1a-4b8e-9a55-000000000001'],
    ["array['a', 'b\"c\\d', null, 'NULL', '', 'x,y}', 'あ']::text[]", ['a', 'b"c\\d', null, 'NULL', '', 'x,y}', 'あ']],
    ['array[1, null, -3]', [1, null, -3]],
    [
      'array[[1, 2], [3, 4]]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["'{}'::int[]", []],
    ["'[0:1]={7,8}'::int[]", [7, 8]],
    ['array[true, false]', [true, false]],
    ["array['2026-03-31'::date]", ['2026-03-31']],
    ["array['6d9f0b9e-1c1a-4b8e-9a55-000000000001'::uuid]", ['6d9f0b9e-1c1a-4b8e-9a55-000000000001']],
    ["array['2026-03-31 00:00+00'::timestamptz]", ['2026-03-31T00:00:00.000Z']],
    ['array[\'{"a": 1}\'::jsonb]', [{ a: 1 }]],
    ["daterange('2026-04-01', '2027-04-01')", '[2026-04-01,2027-04-01)'],
    ["'café'::name", 'café'],
    ["'x'::char(3)", 'x  '],
  ]

  for (const [expression, value] of expected) {
    test(`${expression} reads the same on both engines`, async () => {
      assert.deepEqual(await read(expression), value)
    })
  }

  const given: [type: string, value: unknown, back?: unknown][] = [
    ['text', "it's \\ “ほ”"],
    ['text', ''],
    ['text', null],
    ['text', undefined, null],
    ['int4', 42],
    ['int8', 9007199254740993n],
    ['bool', false],
    ['date', '2026-04-01'],
    ['timestamptz', new Date('2026-04-01T00:00:00.250Z'), '2026-04-01T00:00:00.250Z'],
    ['timestamptz', '2026-04-01T00:00:00.250Z'],
    ['jsonb', JSON.stringify({ 漢: ['字'] }), { 漢: ['字'] }],
    ['jsonb', JSON.stringify([1, 2]), [1, 2]],
    ['bytea', new Uint8Array([0, 1, 250])],
    ['text[]', ['a', 'b"c\\', null, 'NULL', '']],
    ['int[]', []],
    ['uuid[]', ['6d9f0b9e-1c1a-4b8e-9a55-000000000001']],
    ['bytea[]', [new Uint8Array([1, 2])]],
    ['date[]', ['2026-04-01', null]],
  ]

  for (const [type, value, back = value] of given) {
    test(`a parameter of type ${type} comes back as it was given: ${String(value).slice(0, 30)}`, async () => {
      const { rows } = await db.asOwner((tx) => sql`select ${value}::${sql.raw(type)} as value`.execute(tx))
      assert.deepEqual((rows[0] as { value: unknown }).value, back)
    })
  }

  test('a plain object is refused as a parameter, because JSON travels as text', async () => {
    await assert.rejects(
      db.asOwner((tx) => sql`select ${{ a: 1 } as unknown as string}::jsonb`.execute(tx)),
      TypeError,
    )
  })

  test('two megabytes go in and out as bytes', async () => {
    const bytes = new Uint8Array(2_000_000).map((_, index) => index % 251)
    const { rows } = await db.asOwner((tx) => sql<{ value: Uint8Array }>`select ${bytes}::bytea as value`.execute(tx))
    assert.equal(Buffer.compare(rows[0]?.value as Uint8Array, bytes), 0)
  })
})
