import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** The content of the key file: seal keys by id (the current one seals, all open) and a key for digests that stays. */
export interface KeyFile {
  current: string
  seal: Record<string, string>
  digest: string
}

export interface Keys {
  /** Encrypts `text` so that it opens only for the same `owner` (a tenant id) and purpose. */
  seal(owner: string, text: string): string
  /** Throws when the text was changed, belongs to another owner, or its key is missing. */
  open(owner: string, sealed: string): string
  /** A keyed digest for finding things without reading them. */
  digest(purpose: string, text: string): string
  isCurrent(sealed: string): boolean
}

export function newKeyFile(): KeyFile {
  return { current: 'k1', seal: { k1: randomBytes(32).toString('base64') }, digest: randomBytes(32).toString('base64') }
}

/** A key file with one more seal key, which becomes the current one. Old keys stay until everything is sealed anew. */
export function withNewSealKey(file: KeyFile): KeyFile {
  const id = `k${Math.max(...Object.keys(file.seal).map((known) => Number(known.slice(1)))) + 1}`
  return { ...file, current: id, seal: { ...file.seal, [id]: randomBytes(32).toString('base64') } }
}

/** `again` reads the key file anew when a text meets a key that was added since: rotation needs no restart. */
export function keysFrom(file: KeyFile, again?: () => KeyFile): Keys {
  const ring = { current: file.current, seal: sealKeys(file), readAt: Number.NEGATIVE_INFINITY }
  const keyOf = (id: string): KeyObject => {
    if (!ring.seal.has(id) && again && performance.now() - ring.readAt > leastPauseMs) {
      const fresh = again()
      Object.assign(ring, { current: fresh.current, seal: sealKeys(fresh), readAt: performance.now() })
    }
    const key = ring.seal.get(id)
    if (!key) throw new Error('the key file has no such seal key')
    return key
  }
  const digestKey = derive(file.digest, 'digest')
  return {
    seal: (owner, text) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyOf(ring.current), iv).setAAD(Buffer.from(owner))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return ['1', ring.current, base64(iv), base64(cipher.getAuthTag()), base64(body)].join('.')
    },
    open: (owner, sealed) => {
      const [version, id, iv, tag, body] = sealed.split('.')
      if (version !== '1' || !id || !iv || !tag || body === undefined) throw new Error('not a sealed text')
      const decipher = createDecipheriv('aes-256-gcm', keyOf(id), bytes(iv), { authTagLength: 16 })
      decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes(tag))
      return Buffer.concat([decipher.update(bytes(body)), decipher.final()]).toString('utf8')
    },
    digest: (purpose, text) => createHmac('sha256', digestKey).update(`${purpose}\0${text}`).digest('base64url'),
    isCurrent: (sealed) => sealed.split('.')[1] === ring.current,
  }
}

/** A secret for links, sessions and forms: 32 random bytes as text. */
export const newToken = () => randomBytes(32).toString('base64url')

export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

const leastPauseMs = 1000

const sealKeys = (file: KeyFile) =>
  new Map(Object.entries(file.seal).map(([id, secret]) => [id, derive(secret, 'seal')]))

const derive = (secret: string, purpose: string) =>
  createSecretKey(new Uint8Array(hkdfSync('sha256', bytes(secret), 'tomoni', purpose, 32)))
const base64 = (data: Buffer) => data.toString('base64url')
const bytes = (text: string) => Buffer.from(text, 'base64url')
