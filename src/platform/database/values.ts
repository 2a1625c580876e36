import { arrayOf } from './array-text.ts'

export type Parse = (text: string) => unknown

/**
 * The one table of what comes out of either engine. date, time, timestamp, interval, numeric, ranges, uuid and every
 * type not listed stay text. timestamptz is cut to milliseconds in the form of Date.toISOString(). int8 is a number
 * where that is exact, else a bigint.
 */
export function parserFor(typeOid: number): Parse {
  return parsers.get(typeOid) ?? asText
}

const asText: Parse = (text) => text

const scalars: readonly [element: number, array: number, parse: Parse][] = [
  [16, 1000, (text) => text === 't'],
  [17, 1001, bytes],
  [20, 1016, wholeNumber],
  [21, 1005, Number],
  [23, 1007, Number],
  [26, 1028, Number],
  [700, 1021, Number],
  [701, 1022, Number],
  [114, 199, (text) => JSON.parse(text)],
  [3802, 3807, (text) => JSON.parse(text)],
  [1184, 1185, instant],
  ...textTypes().map(([element, array]): [number, number, Parse] => [element, array, asText]),
]

const parsers = new Map<number, Parse>(
  scalars.flatMap(([element, array, parse]): [number, Parse][] => [
    [element, parse],
    [array, arrayOf(parse)],
  ]),
)

function textTypes(): [element: number, array: number][] {
  return [
    [18, 1002],
    [19, 1003],
    [25, 1009],
    [1042, 1014],
    [1043, 1015],
    [1082, 1182],
    [1083, 1183],
    [1114, 1115],
    [1186, 1187],
    [1700, 1231],
    [2950, 2951],
  ]
}

function wholeNumber(text: string): number | bigint {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

function bytes(text: string): Uint8Array {
  const buffer = Buffer.from(text.slice(2), 'hex')
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}

const utcInstant = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/

function instant(text: string): string {
  const parts = utcInstant.exec(text)
  if (parts) return `${parts[1]}T${parts[2]}.${(parts[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`
  const date = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
  return Number.isNaN(date.getTime()) ? text : date.toISOString()
}
