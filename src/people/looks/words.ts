import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: 'だれが{見|み}たか',
  lead: 'あなたの{記録|きろく}を{見|み}た{人|ひと}と、{見|み}た{時|とき}です。{新|あたら}しいものから{並|なら}んでいます。',
  leadOf: (name: string) =>
    `${name}さんの{記録|きろく}を{見|み}た{人|ひと}と、{見|み}た{時|とき}です。{本人|ほんにん}も{同|おな}じものを{見|み}られます。`,
  why: '{活動|かつどう}の{調整|ちょうせい}のために{見|み}ることがあります。{気|き}になることがあれば、{聞|き}いてください。',
  none: 'まだ、だれも{見|み}ていません。',
  at: '{見|み}た{時|とき}',
  who: '{見|み}た{人|ひと}',
  role: '{役割|やくわり}',
  page: '{見|み}たページ',
  back: '{私|わたし}の{記録|きろく}',
  listComma: '、',
  otherPage: '{本人|ほんにん}のことが{書|か}かれたページ',
  pages: {
    person: '{本人|ほんにん}のページ',
    people: 'ピアサポーターの{一覧|いちらん}',
    'person-edit': '{名前|なまえ}と{連絡先|れんらくさき}を{直|なお}すページ',
    completions: '{研修|けんしゅう}の{修了|しゅうりょう}のページ',
    looks: 'だれが{見|み}たかのページ',
    'wishes-about-data': '{記録|きろく}についての{申|もう}し{出|で}のページ',
    wishes: '{希望|きぼう}のページ',
    availability: '{都合|つごう}のよい{時間|じかん}のページ',
    limits: '{自分|じぶん}の{上限|じょうげん}のページ',
    refusals: '{引|ひ}き{受|う}けないことのページ',
    accommodations: '{配慮|はいりょ}してほしいことのページ',
    candidates: '{派遣|はけん}をお{願|ねが}いする{人|ひと}をさがすページ',
    request: '{派遣依頼|はけんいらい}のページ',
    visit: '{派遣|はけん}のページ',
  } as Record<string, string>,
}

const en: Widen<typeof ja> = {
  title: 'Who looked',
  lead: 'Who looked at your record, and when, the newest first.',
  leadOf: (name) => `Who looked at the record of ${name}, and when. The person sees the same.`,
  why: 'People look at it to arrange activities. If something puzzles you, please ask.',
  none: 'Nobody has looked at it yet.',
  at: 'When',
  who: 'Who',
  role: 'Role',
  page: 'Page',
  back: 'My record',
  listComma: ', ',
  otherPage: 'A page that tells about the person',
  pages: {
    person: 'The person’s page',
    people: 'The list of peer supporters',
    'person-edit': 'The page for correcting name and contact',
    completions: 'The page of completed courses',
    looks: 'The page of who looked',
    'wishes-about-data': 'The page of requests about records',
    wishes: 'The page of wishes',
    availability: 'The page of weekly times',
    limits: 'The page of own limits',
    refusals: 'The page of what is not taken',
    accommodations: 'The page of accommodations',
    candidates: 'The page for finding people for a request',
    request: 'The page of a request',
    visit: 'The page of a visit',
  },
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
