import type { PlansTables } from '../tables.ts'

/** Tables whose rows an officer writes: each has a place in an order and is taken away without being lost. */
export type ContentTable = Exclude<
  keyof PlansTables,
  'indicator' | 'indicator_value' | 'indicator_wording' | 'undertaking_goal_item'
>

interface Named {
  name: string
  required?: true
}

/** `both`: a text in Japanese and in English, in the columns name_ja and name_en; where required, one of them. */
export type Field =
  | (Named & { kind: 'both'; long?: true })
  | (Named & { kind: 'text' | 'day' | 'month' | 'months' | 'code' })
  | (Named & { kind: 'number'; least?: number; most?: number })
  | (Named & { kind: 'choice'; choices: readonly string[] })
  | (Named & { kind: 'ref' | 'refs'; to: string })

/** One kind of row on the sheet. Several kinds may share a table, told apart by `fixed`. */
export interface Resource<T extends ContentTable = ContentTable> {
  table: T
  fixed?: Readonly<Record<string, string>>
  /** Whether each fiscal year has its own rows. */
  perYear: boolean
  /** At most one row. */
  single?: true
  fields: readonly Field[]
}

export const resource = <T extends ContentTable>(definition: Resource<T>): Resource<T> => definition

export const both = (name: string, more: { required?: true; long?: true } = {}): Field => ({
  kind: 'both',
  name,
  ...more,
})

export const needed = { required: true } as const
export const long = { long: true } as const
export const neededLong = { ...needed, ...long } as const

/** The columns of a row that a field fills. Links to several rows stand in a table of their own. */
export function columnsOf(field: Field): string[] {
  if (field.kind === 'both') return [`${field.name}_ja`, `${field.name}_en`]
  return field.kind === 'refs' ? [] : [field.name]
}
