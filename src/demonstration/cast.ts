import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'
import type { Activity, Audience, EngagementForm, FollowUpNeed, Topic } from '#register/vocabulary.ts'

/** Invented people of an invented city. Any likeness is chance. */
export interface CastMember {
  name: string
  kana: string
  penName: string
  /** The front part of the demonstration address, or null for somebody who uses the telephone only. */
  account: string | null
  phone: string
  courses: ('basic' | 'specialist')[]
  area: number
  activities: Activity[]
  topics: Topic[]
  forms: EngagementForm[]
  perMonth: number | null
  perWeek: number | null
  restDays: number | null
  need: FollowUpNeed | null
  /** Weekday, from hour, to hour. */
  times: [number, number, number][]
  refusedTopics?: Topic[]
  refusedAudiences?: Audience[]
  introduction?: string
  accommodations?: string
  resting?: boolean
}

export const cast = JSON.parse(
  readFileSync(join(root, 'db/reference/demonstration/supporters.json'), 'utf8'),
) as CastMember[]

/** Coordinators, follow-up staff, officers and the rest of the town. */
export const staff = {
  administrator: { name: '管理 一郎', address: 'admin' },
  officer: { name: '公務 花子', address: 'officer' },
  coordinator: { name: '調整 みどり', address: 'coordinator' },
  secondCoordinator: { name: '調整 たけし', address: 'coordinator2' },
  followUp: { name: '寄添 ともこ', address: 'follow' },
  secondFollowUp: { name: '寄添 まこと', address: 'follow2' },
} as const

export const hosts = [
  {
    name: 'みどりの丘病院',
    kana: 'みどりのおかびょういん',
    kind: 'hospital',
    area: 4,
    person: '受入 さちこ',
    address: 'hospital',
  },
  {
    name: '県立ひだまり高等学校',
    kana: 'けんりつひだまりこうとうがっこう',
    kind: 'school',
    area: 1,
    person: '学校 まなぶ',
    address: 'school',
  },
  {
    name: '相談支援センターあけぼの',
    kana: 'そうだんしえんせんたーあけぼの',
    kind: 'office',
    area: 2,
    person: '相談 ゆか',
    address: 'office',
  },
  {
    name: 'ひだまり商事株式会社',
    kana: 'ひだまりしょうじ',
    kind: 'company',
    area: 0,
    person: '会社 けんじ',
    address: 'company',
  },
] as const

export const areaNames: [string, string][] = [
  ['中央', 'Centre'],
  ['北', 'North'],
  ['南', 'South'],
  ['東', 'East'],
  ['西', 'West'],
]

/** Minutes from area to area. */
export const travel = [
  [10, 24, 26, 21, 29],
  [24, 10, 41, 33, 35],
  [26, 41, 10, 30, 28],
  [21, 33, 30, 10, 44],
  [29, 35, 28, 44, 10],
]
