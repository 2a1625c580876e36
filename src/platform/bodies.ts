import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MunicipalityCode } from './municipality-code.ts'
import { root } from './root.ts'

/** A prefecture or municipality of Japan (db/reference/bodies.csv: all 47 and 1,741, without wards of designated cities). */
export interface LocalBody {
  code: MunicipalityCode
  kind: 'prefecture' | 'designated-city' | 'special-ward' | 'city' | 'town' | 'village'
  nameJa: string
  kana: string
  nameEn: string
}

let known: Map<string, LocalBody> | undefined

/** All of them, each prefecture before its municipalities, by code. Read once. */
export function localBodies(): readonly LocalBody[] {
  return [...table().values()]
}

export function findLocalBody(code: string): LocalBody | undefined {
  return table().get(code)
}

function table(): Map<string, LocalBody> {
  known ??= new Map(
    readFileSync(join(root, 'db/reference/bodies.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [code = '', kind = '', nameJa = '', kana = '', nameEn = ''] = line.split(',')
        return [code, { code, kind: kind as LocalBody['kind'], nameJa, kana, nameEn }]
      }),
  )
  return known
}
