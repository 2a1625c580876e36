import { catalogue } from '#platform/i18n/catalogue.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

export const words = catalogue(ja, en, {
  nav: {
    mine: '{私|わたし}のページ',
    offers: '{届|とど}いたおさそい',
    myCalendar: '{予定|よてい}',
    disclosure: '{伝|つた}えること',
    stories: '{私|わたし}の{体験談|たいけんだん}',
    ask: '{来|き}てほしいとお{願|ねが}いする',
    hosting: 'お{願|ねが}いと{派遣|はけん}',
    held: '{私|わたし}の{記録|きろく}',
  },
})
