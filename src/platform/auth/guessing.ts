import { passwordLength } from './security-policy.ts'

/**
 * Whether somebody who tries what people usually choose would soon arrive at this password. `about` is what is known of
 * the person and the place: name, address, municipality. No list of leaked passwords is kept here; decision 0008 says
 * why, and how much of one these rules refuse.
 */
export function isSoonGuessed(password: string, about: readonly string[] = []): boolean {
  const text = password.normalize('NFKC').toLowerCase()
  if (isNumberOfSomebody(text) || isOneWord(text) || new Set(text).size < 4) return true
  const known = [...about.flatMap(partsOf), ...everyday]
  return spellings(text.replace(dates, '')).some((spelt) => [...leftOf(spelt, known)].length < enough)
}

/** So many letters have to be left that nobody knows or tries first. */
const enough = 5

/** A birthday, a telephone number, a postal code. */
const isNumberOfSomebody = (text: string) => /^[\d\s()+./-]+$/.test(text) && text.replace(/\D/g, '').length <= 11

/** One word or name in Latin letters, with or without a number beside it. A second word makes it long enough. */
const isOneWord = (text: string) =>
  /^(\d{0,4}[a-z]+|[a-z]+\d{0,4})$/.test(text) && text.replace(/\d/g, '').length < passwordLength.advised

const everyday = `password passwort passwd pass welcome hello login letmein admin administrator master secret changeme
  test guest user qwerty tomoni peer supporter iloveyou sunshine princess dragon monkey football baseball superman
  sakura himawari arigatou ともに ピアサポーター サポーター パスワード ありがとう さくら`.split(/\s+/)

/** The parts of a name, an address or a place that are long enough to be recognised. */
const partsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[@.\s]/)
    .flatMap((part) => [part, part.replace(/[都道府県市区町村]$/u, '')])
    .filter((part) => part.length >= (/^[\x20-\x7e]*$/.test(part) ? 4 : 2))

/** As it stands, and with figures and signs read as the letters they look like. */
function spellings(text: string): string[] {
  const alike = text
    .replace(/[@4]/g, 'a')
    .replace(/[$5]/g, 's')
    .replace(/0/g, 'o')
    .replace(/3/g, 'e')
    .replace(/7/g, 't')
  return [text, alike.replace(/[1!]/g, 'i'), alike.replace(/[1!|]/g, 'l')].map((spelt) =>
    spelt.replace(/[^\p{L}\p{N}]/gu, ''),
  )
}

function leftOf(text: string, known: readonly string[]): string {
  const unknown = known.reduce((rest, part) => rest.replaceAll(part, ''), text)
  return withoutRows(unknown.replace(/(.)\1{2,}/gu, '$1').replace(/^(.{2,}?)\1+$/u, '$1'))
}

/** Days as eight figures, and years of either calendar. */
const dates = /(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|(19|20)\d\d|(reiwa|heisei|showa|令和|平成|昭和)\d{0,2}/g

/** Takes away four keys or more that lie in a row, in either direction. */
function withoutRows(text: string): string {
  let rest = ''
  for (let from = 0; from < text.length; ) {
    const length = rowAt(text.slice(from))
    if (length === 0) rest += text[from]
    from += length || 1
  }
  return rest
}

function rowAt(text: string): number {
  let length = 0
  for (let tried = 4; tried <= text.length && isRow(text.slice(0, tried)); tried += 1) length = tried
  return length
}

const isRow = (keys: string) => rows.some((row) => row.includes(keys))

const rows = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
  'あいうえおかきくけこさしすせそたちつてと',
  'いろはにほへとちりぬるを',
].flatMap((row) => [row, [...row].reverse().join('')])
