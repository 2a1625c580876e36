import type { ApplicantDetails } from '#training/application/apply/applicant.ts'
import type { ApplyChannel } from '#training/application/apply/apply-for-course.ts'

interface Applicant {
  name: string
  kana: string
  track?: 'peer' | 'employer'
  officeName?: string
  wishes?: string
  accommodations?: string[]
  accommodationsWords?: string
  partner?: Applicant
  channel?: ApplyChannel
  phone?: string
  becomes: 'accepted' | 'waiting' | 'undecided'
}

/** Invented people. One of them sent the form and telephoned as well. */
export const applicants: Applicant[] = [
  { name: '藤沢 さやか', kana: 'ふじさわ さやか', becomes: 'accepted', wishes: '少人数の演習だと話しやすいです。' },
  { name: '大橋 けんた', kana: 'おおはし けんた', becomes: 'accepted', channel: 'paper' },
  {
    name: '野原 みさき',
    kana: 'のはら みさき',
    becomes: 'accepted',
    officeName: '相談支援センターあけぼの',
    partner: { name: '中谷 ゆうじ', kana: 'なかたに ゆうじ', track: 'employer', becomes: 'accepted' },
  },
  { name: '浜田 そら', kana: 'はまだ そら', becomes: 'waiting', accommodations: ['breaks'] },
  {
    name: '村上 れいこ',
    kana: 'むらかみ れいこ',
    becomes: 'undecided',
    accommodations: ['quiet-room', 'large-print'],
    accommodationsWords: '帽子をかぶったまま参加したいです。',
    phone: '03-0000-0456',
  },
  { name: '村上 れいこ', kana: 'むらかみ れいこ', becomes: 'undecided', channel: 'phone', phone: '03-0000-0456' },
]

export const detailsOf = (applicant: Omit<Applicant, 'becomes'>, at: number): ApplicantDetails => ({
  track: applicant.track ?? 'peer',
  earlierCourse: null,
  officeName: applicant.officeName ?? '',
  name: applicant.name,
  kana: applicant.kana,
  contact: { phone: applicant.phone ?? `03-0000-04${10 + at}`, email: null, address: '' },
  wishes: applicant.wishes ?? '',
  accommodations: applicant.accommodations ?? [],
  accommodationsWords: applicant.accommodationsWords ?? '',
  agreements: ['later-courses'],
})
