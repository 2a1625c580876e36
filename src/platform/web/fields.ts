import { z } from 'zod'
import { parseDay, parseMinute } from '../calendar.ts'
import type { ProblemCode } from './words.ja.ts'

/** Builders for form schemas. Each takes the list of texts a field carried and gives a value or a problem code. */

const texts = z.array(z.string()).optional()
const first = (given: string[] | undefined) => (given?.[0] ?? '').replace(/\r\n/g, '\n').trim()

export const field = {
  text: (most = 200) => texts.transform((given, ctx) => short(first(given), most, ctx)),
  requiredText: (most = 200) =>
    texts.transform((given, ctx) => (first(given) === '' ? refuse(ctx, 'required') : short(first(given), most, ctx))),
  day: () =>
    texts.transform((given, ctx) => (first(given) === '' ? refuse(ctx, 'required') : dayOf(first(given), ctx))),
  dayOrNone: () => texts.transform((given, ctx) => (first(given) === '' ? null : dayOf(first(given), ctx))),
  minute: () =>
    texts.transform((given, ctx) => (first(given) === '' ? refuse(ctx, 'required') : minuteOf(first(given), ctx))),
  minuteOrNone: () => texts.transform((given, ctx) => (first(given) === '' ? null : minuteOf(first(given), ctx))),
  number: (least = 0, most = 1_000_000) =>
    texts.transform((given, ctx) =>
      first(given) === '' ? refuse(ctx, 'required') : numberOf(first(given), least, most, ctx),
    ),
  numberOrNone: (least = 0, most = 1_000_000) =>
    texts.transform((given, ctx) => (first(given) === '' ? null : numberOf(first(given), least, most, ctx))),
  choice: <const C extends readonly [string, ...string[]]>(choices: C) =>
    texts.transform((given, ctx): C[number] =>
      choices.includes(first(given)) ? first(given) : refuse(ctx, first(given) === '' ? 'choose-one' : 'not-a-choice'),
    ),
  choiceOrNone: <const C extends readonly [string, ...string[]]>(choices: C) =>
    texts.transform((given, ctx): C[number] | null =>
      first(given) === '' ? null : choices.includes(first(given)) ? first(given) : refuse(ctx, 'not-a-choice'),
    ),
  choices: <const C extends readonly string[]>(choices: C) =>
    texts.transform((given, ctx): C[number][] =>
      (given ?? []).every((text) => choices.includes(text)) ? (given ?? []) : refuse(ctx, 'not-a-choice'),
    ),
  list: (most = 50) =>
    texts.transform((given) =>
      (given ?? [])
        .map((text) => text.trim())
        .filter(Boolean)
        .slice(0, most),
    ),
  id: () => texts.transform((given, ctx) => (isId(first(given)) ? first(given) : refuse(ctx, 'choose-one'))),
  idOrNone: () =>
    texts.transform((given, ctx) =>
      first(given) === '' ? null : isId(first(given)) ? first(given) : refuse(ctx, 'not-a-choice'),
    ),
  ids: () => texts.transform((given) => (given ?? []).filter(isId)),
  yes: () => texts.transform((given) => first(given) === 'yes'),
  email: () => texts.transform((given, ctx) => emailOf(first(given), ctx)),
  emailOrNone: () => texts.transform((given, ctx) => (first(given) === '' ? null : emailOf(first(given), ctx))),
}

export const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)

function dayOf(text: string, ctx: z.RefinementCtx): string {
  return parseDay(text) ?? refuse(ctx, 'not-a-day')
}

function minuteOf(text: string, ctx: z.RefinementCtx): number {
  return parseMinute(text) ?? refuse(ctx, 'not-a-time')
}

function numberOf(text: string, least: number, most: number, ctx: z.RefinementCtx): number {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  if (!/^-?\d{1,12}$/.test(plain)) return refuse(ctx, 'not-a-number')
  const value = Number(plain)
  if (value < least) return refuse(ctx, 'too-small')
  return value > most ? refuse(ctx, 'too-large') : value
}

function emailOf(text: string, ctx: z.RefinementCtx): string {
  const plain = text.normalize('NFKC').toLowerCase()
  return /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/.test(plain) && plain.length <= 254
    ? plain
    : refuse(ctx, 'not-an-email')
}

function short(text: string, most: number, ctx: z.RefinementCtx): string {
  return [...text].length > most ? refuse(ctx, 'too-long') : text
}

function refuse(ctx: z.RefinementCtx, code: ProblemCode): never {
  ctx.addIssue({ code: 'custom', message: code })
  return z.NEVER
}
