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

const weekdays: [number, number, number][] = [1, 2, 3, 4, 5].map((day) => [day, 9, 17])
const afternoons: [number, number, number][] = [1, 2, 3, 4, 5].map((day) => [day, 13, 17])

export const cast: CastMember[] = [
  {
    name: '青木 はるか',
    kana: 'あおき はるか',
    penName: 'はる',
    account: 'haruka',
    phone: '090-0000-0101',
    courses: ['basic', 'specialist'],
    area: 0,
    activities: ['talk', 'hospital-visit'],
    topics: ['own-story', 'leaving-hospital', 'daily-life'],
    forms: ['honorarium'],
    perMonth: 3,
    perWeek: 1,
    restDays: 1,
    need: 'first-visit',
    times: weekdays,
    introduction: '散歩と喫茶店めぐりが好きです。ゆっくり話します。',
    accommodations: '帽子をかぶったままで話します。会場の音が小さいと助かります。',
  },
  {
    name: '石田 蓮',
    kana: 'いしだ れん',
    penName: 'れん',
    account: 'ren',
    phone: '090-0000-0102',
    courses: ['basic'],
    area: 1,
    activities: ['place', 'being-there', 'talk'],
    topics: ['work', 'self-care'],
    forms: ['volunteer', 'honorarium'],
    perMonth: 4,
    perWeek: 2,
    restDays: null,
    need: 'always',
    times: afternoons,
    introduction: 'ギターを弾きます。',
  },
  {
    name: '上野 さくら',
    kana: 'うえの さくら',
    penName: 'さくら',
    account: 'sakura',
    phone: '090-0000-0103',
    courses: ['basic', 'specialist'],
    area: 2,
    activities: ['talk', 'lecture', 'hospital-visit'],
    topics: ['own-story', 'hospital-life', 'stigma', 'peer-support'],
    forms: ['honorarium'],
    perMonth: 4,
    perWeek: 2,
    restDays: 1,
    need: 'never',
    times: weekdays,
    refusedTopics: ['family'],
  },
  {
    name: '江口 大地',
    kana: 'えぐち だいち',
    penName: 'だいち',
    account: 'daichi',
    phone: '090-0000-0104',
    courses: ['basic'],
    area: 3,
    activities: ['outing', 'home-visit', 'being-there'],
    topics: ['daily-life', 'staying-in'],
    forms: ['volunteer'],
    perMonth: 2,
    perWeek: 1,
    restDays: 2,
    need: 'always',
    times: [
      [2, 10, 16],
      [4, 10, 16],
    ],
    resting: true,
  },
  {
    name: '小川 ひなた',
    kana: 'おがわ ひなた',
    penName: '',
    account: 'hinata',
    phone: '090-0000-0105',
    courses: ['basic'],
    area: 0,
    activities: ['talk', 'phone'],
    topics: ['own-story', 'school'],
    forms: ['honorarium'],
    perMonth: null,
    perWeek: null,
    restDays: null,
    need: 'first-visit',
    times: [],
    introduction: '登録したばかりです。',
  },
  {
    name: '加藤 みのり',
    kana: 'かとう みのり',
    penName: 'みの',
    account: 'minori',
    phone: '090-0000-0106',
    courses: ['basic', 'specialist'],
    area: 4,
    activities: ['hospital-visit', 'talk', 'peer-staff'],
    topics: ['hospital-life', 'leaving-hospital', 'own-story'],
    forms: ['honorarium', 'employment'],
    perMonth: 6,
    perWeek: 2,
    restDays: null,
    need: 'never',
    times: weekdays,
  },
  {
    name: '木村 あさひ',
    kana: 'きむら あさひ',
    penName: 'あさひ',
    account: null,
    phone: '03-0000-0107',
    courses: ['basic'],
    area: 1,
    activities: ['place', 'making'],
    topics: ['self-care', 'daily-life'],
    forms: ['volunteer'],
    perMonth: 2,
    perWeek: 1,
    restDays: 1,
    need: 'always',
    times: afternoons,
  },
  {
    name: '久保 つばさ',
    kana: 'くぼ つばさ',
    penName: 'つばさ',
    account: 'tsubasa',
    phone: '090-0000-0108',
    courses: ['basic', 'specialist'],
    area: 2,
    activities: ['talk', 'lecture'],
    topics: ['work', 'stigma', 'own-story'],
    forms: ['honorarium'],
    perMonth: 4,
    perWeek: 1,
    restDays: 1,
    need: 'first-visit',
    times: weekdays,
    refusedAudiences: ['companies'],
  },
  {
    name: '小林 ゆうき',
    kana: 'こばやし ゆうき',
    penName: 'ゆう',
    account: 'yuki',
    phone: '090-0000-0109',
    courses: ['basic'],
    area: 3,
    activities: ['talk', 'place', 'hospital-visit'],
    topics: ['own-story', 'family'],
    forms: ['volunteer', 'honorarium'],
    perMonth: 3,
    perWeek: 1,
    restDays: 3,
    need: 'always',
    times: [
      [1, 10, 15],
      [3, 10, 15],
      [5, 10, 15],
    ],
  },
  {
    name: '佐々木 こはる',
    kana: 'ささき こはる',
    penName: 'こはる',
    account: null,
    phone: '03-0000-0110',
    courses: ['basic'],
    area: 4,
    activities: ['being-there'],
    topics: [],
    forms: [],
    perMonth: null,
    perWeek: null,
    restDays: null,
    need: null,
    times: [],
  },
]

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
