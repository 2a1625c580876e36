import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  wished: (host: string) => `${host}（希望の日）`,
  confirmed: '決まった訪問',
  more: (n: string) => `ほか${n}件`,
  months: 'ほかの月',
  legend:
    '点線は、まだ応えられない依頼の希望の日です。一つの依頼に、いくつも希望の日があることがあります。「週」では、フォロースタッフも分かります。',
}

const en: Widen<typeof ja> = {
  wished: (host) => `${host} (wished date)`,
  confirmed: 'confirmed visit',
  more: (n) => `${n} more`,
  months: 'Other months',
  legend:
    'Dashed entries are wished dates of requests that are still open; a request may have several. The week shows follow-up staff too.',
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
