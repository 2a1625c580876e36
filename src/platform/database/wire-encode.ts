import type { ParameterText } from './parameter.ts'

/** Builds messages of the PostgreSQL wire protocol (version 3, frontend side) into one buffer. */
export class WireWriter {
  #buffer = Buffer.allocUnsafe(4096)
  #length = 0

  /** Simple protocol: one or more statements. */
  simple(sql: string): this {
    return this.#message('Q', () => this.#text(sql))
  }

  parse(name: string, sql: string): this {
    this.#message('P', () => {
      this.#text(name)
      this.#text(sql)
      this.#int16(0)
    })
    return this.#message('D', () => {
      this.#bytes(Buffer.from('S'))
      this.#text(name)
    })
  }

  forget(name: string): this {
    return this.#message('C', () => {
      this.#bytes(Buffer.from('S'))
      this.#text(name)
    })
  }

  execute(name: string, parameters: readonly ParameterText[]): this {
    this.#message('B', () => {
      this.#text('')
      this.#text(name)
      this.#int16(parameters.length)
      for (const parameter of parameters) this.#int16(parameter instanceof Uint8Array ? 1 : 0)
      this.#int16(parameters.length)
      for (const parameter of parameters) this.#parameter(parameter)
      this.#int16(0)
    })
    this.#message('E', () => {
      this.#text('')
      this.#int32(0)
    })
    return this.#message('S', () => undefined)
  }

  /** A copy that owns its memory, fit to be transferred to another thread. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#length)
    bytes.set(this.#buffer.subarray(0, this.#length))
    this.#length = 0
    if (this.#buffer.length > 1 << 20) this.#buffer = Buffer.allocUnsafe(4096)
    return bytes
  }

  #message(type: string, body: () => void): this {
    this.#room(5)
    this.#buffer[this.#length] = type.charCodeAt(0)
    const start = this.#length + 1
    this.#length += 5
    body()
    this.#buffer.writeInt32BE(this.#length - start, start)
    return this
  }

  #parameter(value: ParameterText): void {
    if (value === null) this.#int32(-1)
    else if (value instanceof Uint8Array) {
      this.#int32(value.length)
      this.#bytes(value)
    } else {
      const length = Buffer.byteLength(value)
      this.#int32(length)
      this.#room(length)
      this.#length += this.#buffer.write(value, this.#length)
    }
  }

  #text(value: string): void {
    const room = value.length * 3 + 1
    this.#room(room)
    this.#length += this.#buffer.write(value, this.#length)
    this.#buffer[this.#length++] = 0
  }

  #bytes(value: Uint8Array): void {
    this.#room(value.length)
    this.#buffer.set(value, this.#length)
    this.#length += value.length
  }

  #int16(value: number): void {
    this.#room(2)
    this.#length = this.#buffer.writeUInt16BE(value, this.#length)
  }

  #int32(value: number): void {
    this.#room(4)
    this.#length = this.#buffer.writeInt32BE(value, this.#length)
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + bytes))
    this.#buffer.copy(larger, 0, 0, this.#length)
    this.#buffer = larger
  }
}
