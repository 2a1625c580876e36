import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What the browser is asked with, as far as a device looks at it. */
interface Asked {
  challenge: string
  rp?: { id?: string }
  rpId?: string
}

/** A telephone with one passkey, answering as a browser would hand it on. */
export class PasskeyDevice {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #id = randomBytes(16)
  #counter = 0
  verifiesPerson = true

  constructor(readonly origin: string) {}

  /** The answer to a request to make a passkey. */
  create(asked: Asked): string {
    const { x, y } = this.#keys.publicKey.export({ format: 'jwk' })
    const key = map([
      [int(1), int(2)],
      [int(3), int(-7)],
      [int(-1), int(1)],
      [int(-2), bytes(Buffer.from(x ?? '', 'base64url'))],
      [int(-3), bytes(Buffer.from(y ?? '', 'base64url'))],
    ])
    const length = Buffer.from([0, this.#id.length])
    const data = Buffer.concat([this.#head(asked.rp?.id ?? '', 0x40), Buffer.alloc(16), length, this.#id, key])
    const attestation = map([
      [text('fmt'), text('none')],
      [text('attStmt'), map([])],
      [text('authData'), bytes(data)],
    ])
    return this.#answer({
      clientDataJSON: this.#client('webauthn.create', asked.challenge).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    })
  }

  /** The answer to a request to sign in. */
  get(asked: Asked): string {
    this.#counter++
    const data = this.#head(asked.rpId ?? '', 0)
    const client = this.#client('webauthn.get', asked.challenge)
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.#keys.privateKey)
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    })
  }

  /** As if somebody had copied the device a while ago. */
  turnBack(): void {
    this.#counter = 0
  }

  #head(domain: string, more: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.#counter)
    const present = 0x01 | (this.verifiesPerson ? 0x04 : 0) | more
    return Buffer.concat([sha256(Buffer.from(domain)), Buffer.from([present]), counter])
  }

  #client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }))
  }

  #answer(response: object): string {
    const id = this.#id.toString('base64url')
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })
  }
}

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest()

/** As much of CBOR (RFC 8949) as a passkey needs. */
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value])
  if (value < 256) return Buffer.from([(major << 5) | 24, value])
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}
const int = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value))
const bytes = (data: Buffer) => Buffer.concat([head(2, data.length), data])
const text = (value: string) => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
const map = (pairs: [Buffer, Buffer][]) => Buffer.concat([head(5, pairs.length), ...pairs.flat()])
