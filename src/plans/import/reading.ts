import type { Phrase } from '#platform/document/model.ts'

/** Reads parts of a published JSON file. Each says where it stands, so that a fault can name the place. */

export interface PartFault {
  at: string
  missing: boolean
  says?: Phrase
}

export class Part {
  constructor(
    readonly value: unknown,
    readonly at: string,
    readonly faults: PartFault[],
  ) {}

  /** Says that something is wrong here. */
  refuse(says: Phrase): void {
    this.faults.push({ at: this.at, missing: false, says })
  }

  get(name: string): Part {
    const inside = this.value as Record<string, unknown> | null
    const value = typeof inside === 'object' && inside !== null && !Array.isArray(inside) ? inside[name] : undefined
    return new Part(value, this.at ? `${this.at}.${name}` : name, this.faults)
  }

  /** The entries of a list; a missing or different thing is a fault. */
  list(): Part[] {
    if (!Array.isArray(this.value)) return this.#fault([])
    return this.value.map((value, at) => new Part(value, `${this.at}[${at}]`, this.faults))
  }

  optionalList(): Part[] {
    return this.value === undefined || this.value === null ? [] : this.list()
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.#fault('')
  }

  /** A text, several lines, or nothing. */
  lines(): string {
    if (Array.isArray(this.value)) return this.value.filter((each) => typeof each === 'string').join('\n')
    return typeof this.value === 'string' ? this.value : ''
  }

  /** A number; null where it is unknown. */
  number(): number | null {
    if (this.value === null || this.value === undefined) return null
    return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : this.#fault(null)
  }

  /** `name_ja` and `name_en`, as columns of `as`. Where only `ja` and `en` stand, those. */
  both(name: string, as: string): Record<string, string> {
    const [ja, en] = name === '' ? ['ja', 'en'] : [`${name}_ja`, `${name}_en`]
    return { [`${as}_ja`]: this.get(ja as string).lines(), [`${as}_en`]: this.get(en as string).lines() }
  }

  #fault<T>(instead: T): T {
    this.faults.push({ at: this.at, missing: this.value === undefined || this.value === null })
    return instead
  }
}

/** R6, R6年度 and H31 as the year in which they begin. */
export function yearOfEra(text: string): number | null {
  const [, letter, year] = /^([RH])(\d{1,2})(?:年度?)?$/.exec(text.normalize('NFKC').trim()) ?? []
  if (!letter || !year) return null
  return Number(year) + (letter === 'R' ? 2018 : 1988)
}

/** 年2回, 月1回. */
export function frequencyOf(text: string): { times: number | null; per: 'year' | 'month' | null } {
  const [, per, times] = /^(年|月)(\d+)回$/.exec(text.normalize('NFKC').trim()) ?? []
  return times ? { times: Number(times), per: per === '年' ? 'year' : 'month' } : { times: null, per: null }
}

/** 2022 as 令和4. */
export const eraYearOf = (fiscalYear: number): string =>
  fiscalYear > 2018 ? `令和${fiscalYear - 2018 === 1 ? '元' : fiscalYear - 2018}` : `平成${fiscalYear - 1988}`
