import { catalogue, type Language, type Widen } from '#platform/i18n/catalogue.ts'
import { changedInWords } from '../standing/words.ts'
import type { ConfirmationRefused } from '../visit/confirm-visit.ts'
import { visitWords } from '../visit/words.ts'

const ja = {
  title: '日程を確定する',
  back: '依頼に戻る',
  going: '行く人',
  deputies: '控え',
  nobody: 'まだいません',
  needsCompany: (n: string) => `同行を希望する人：${n}人。フォロースタッフを決めてください。`,
  notSaid: (n: string) => `同行の希望を聞いていない人：${n}人。たずねてください。`,
  followUpStaff: '同行するフォロースタッフ',
  deputyStaff: '代わりに同行する人',
  noStaff: '決めない',
  meetingPoint: '待ち合わせの場所',
  meetingHint: '例：北町駅の改札前に13時30分',
  meetingReaders: '行く人、フォロースタッフ、派遣先が読みます。',
  few: (going: string, minimum: string) =>
    `行く人は${going}人です。派遣先の「少なくとも${minimum}人」より少なくなっています。`,
  fewer: '派遣先と話し合い、この人数で行うことにした',
  afterwards: '確定すると、行く人、派遣先、フォロースタッフに、場所と日時だけをメールで知らせます。',
  confirm: 'この内容で確定する',
  refused: {
    unknown: 'この日程が見つかりません。',
    'request-closed': 'この依頼は終わっているため、確定できません。',
    'already-confirmed': 'この依頼は、もう日程が確定しています。',
    'day-gone': 'この日程は過ぎています。',
    'nobody-goes': 'この日程を引き受けた人が、まだいません。',
    'follow-up-staff-needed': '同行を希望する人がいます。フォロースタッフを決めてください。',
    'same-staff-twice': '同行する人と、代わりに同行する人には、別の人を選んでください。',
    'too-few': (going: string, minimum: string) =>
      `行く人が${going}人で、少なくとも${minimum}人に届いていません。この人数で行うときは、その欄に印をつけてください。`,
  },
}

const en: Widen<typeof ja> = {
  title: 'Confirm the date',
  back: 'Back to the request',
  going: 'Going',
  deputies: 'Deputies',
  nobody: 'Nobody yet',
  needsCompany: (n) => `${n} wish company. Please assign follow-up staff.`,
  notSaid: (n) => `${n} have not said whether they wish company. Please ask.`,
  followUpStaff: 'Follow-up staff who go along',
  deputyStaff: 'Deputy of the follow-up staff',
  noStaff: 'Nobody',
  meetingPoint: 'Where to meet',
  meetingHint: 'For example: at the gate of Kitamachi station, 13:30',
  meetingReaders: 'Those who go, the follow-up staff and the host can read this.',
  few: (going, minimum) => `${going} people go. The host asked for at least ${minimum}.`,
  fewer: 'We talked with the host and go with this number',
  afterwards: 'Those who go, the host and the follow-up staff are told place and time by mail, and nothing else.',
  confirm: 'Confirm',
  refused: {
    unknown: 'This date was not found.',
    'request-closed': 'This request has ended and cannot be confirmed.',
    'already-confirmed': 'A date of this request is already confirmed.',
    'day-gone': 'This date has passed.',
    'nobody-goes': 'Nobody has accepted this date yet.',
    'follow-up-staff-needed': 'Somebody wishes company. Please assign follow-up staff.',
    'same-staff-twice': 'Choose two different people to go along and to be the deputy.',
    'too-few': (going, minimum) =>
      `${going} people go, fewer than the ${minimum} needed. To go with this number, please tick the box for it.`,
  },
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>

export function refusedInWords(language: Language, refused: ConfirmationRefused): { field: string; message: string } {
  const w = words(language).refused
  switch (refused.because) {
    case 'changed-meanwhile':
      return { field: '', message: changedInWords(language, refused) }
    case 'too-few':
      return { field: 'fewer', message: w['too-few'](String(refused.going), String(refused.minimum)) }
    case 'follow-up-staff-needed':
      return { field: 'followUpStaff', message: w[refused.because] }
    case 'same-staff-twice':
      return { field: 'deputyStaff', message: w[refused.because] }
    case 'visit-over':
    case 'not-follow-up-staff':
    case 'already-on-this-visit':
    case 'staff-taken':
      return {
        field: refused.part === 'follow-up' ? 'followUpStaff' : 'deputyStaff',
        message: visitWords(language).staffRefused[refused.because],
      }
    default:
      return { field: '', message: w[refused.because] }
  }
}
