import { createHmac, randomBytes } from 'node:crypto'
import { totp } from './security-policy.ts'

/** Time-based one-time codes as in RFC 6238 (HMAC-SHA-1), with secrets in base32 (RFC 4648) as apps expect them. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export const newSecret = () => toBase32(randomBytes(20))

/** The number of the 30-second step in which an instant lies. */
export const stepAt = (instant: string) => Math.floor(Date.parse(instant) / 1000 / totp.seconds)

/** The code of one step. */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** totp.digits).padStart(totp.digits, '0')
}

/** The step to which a typed code belongs: now or one aside, later than the last one used. Null when it fits none. */
export function stepOfCode(secret: string, typed: string, now: string, usedStep: number | null): number | null {
  const code = typed.normalize('NFKC').replace(/\s/g, '')
  const here = stepAt(now)
  for (let step = here - totp.stepsAside; step <= here + totp.stepsAside; step++)
    if (step > (usedStep ?? -1) && codeAt(secret, step) === code) return step
  return null
}

/** The address that an authenticator app reads from the square code. */
export function otpauthAddress(secret: string, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer, digits: String(totp.digits), period: String(totp.seconds) })}`
}

export function toBase32(bytes: Uint8Array): string {
  let bits = 0
  let value = 0
  let text = ''
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(value >> bits) & 31]
    }
    value &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text
}

function fromBase32(text: string): Buffer {
  let bits = 0
  let value = 0
  const bytes: number[] = []
  for (const letter of text) {
    value = (value << 5) | alphabet.indexOf(letter)
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((value >> bits) & 255)
    value &= (1 << bits) - 1
  }
  return Buffer.from(bytes)
}
