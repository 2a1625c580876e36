import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { isSoonGuessed } from './guessing.ts'
import { passwordLength } from './security-policy.ts'

/** Memory in KiB, passes and lanes: the second choice of OWASP's cheat sheet for argon2id. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

export type PasswordWeakness = 'too-short' | 'too-long' | 'guessable'

/** What speaks against a new password. Length and guesses only: no rules of composition. `about`: name and address. */
export function weaknessOf(password: string, about: readonly string[] = []): PasswordWeakness | null {
  const letters = [...normal(password)]
  if (letters.length < passwordLength.least) return 'too-short'
  if (letters.length > passwordLength.most) return 'too-long'
  return isSoonGuessed(password, about) ? 'guessable' : null
}

/** An argon2id hash in the usual text form, `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive({ ...cost, message: normal(password), nonce, tagLength })
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(nonce)}$${bare(tag)}`
}

/** Whether the password fits. Without a hash it takes as long and says no, so that time tells nothing. */
export async function fitsPassword(password: string, hash: string | null): Promise<boolean> {
  if ([...password].length > passwordLength.most) return false
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash ?? nobodys)
  if (!parts) throw new Error('not a password hash')
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number]
  const nonce = Buffer.from(parts[4] ?? '', 'base64')
  const expected = Buffer.from(parts[5] ?? '', 'base64')
  const message = normal(password)
  const tag = await derive({ memory, passes, parallelism, message, nonce, tagLength: expected.length })
  return timingSafeEqual(tag, expected) && hash !== null
}

const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${bare(randomBytes(16))}$${bare(randomBytes(tagLength))}`

/** Full-width letters from a Japanese keyboard are the same letters. */
const normal = (password: string) => password.normalize('NFKC')

function derive(parameters: Argon2Parameters): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    argon2('argon2id', parameters, (error, tag) => (error ? reject(error) : resolve(tag))),
  )
}

function bare(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
