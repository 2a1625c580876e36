import type { Language } from '#platform/i18n/catalogue.ts'
import type { MailText } from '#platform/mail/queue.ts'

interface MailWords {
  received(reference: string, replyOn: string): MailText
  isNew(): MailText
  moveAsked(reference: string): MailText
  withdrawn(reference: string): MailText
}

/** Letters carry references, places and times: no name, no aim, no condition. They have no furigana. */
const all: Record<Language, MailWords> = {
  ja: {
    received: (reference, replyOn) => ({
      subject: `派遣の依頼を受け付けました（${reference}）`,
      body: `派遣の依頼を受け付けました。\n受付番号：${reference}\n\n${replyOn}までに、コーディネーターからご連絡します。\n進み具合は、サインインして「依頼と派遣」で確かめられます。`,
    }),
    isNew: () => ({
      subject: '新しい依頼があります',
      body: '新しい依頼があります。サインインして「派遣依頼」をご覧ください。',
    }),
    moveAsked: (reference) => ({
      subject: `日の変更の相談があります（${reference}）`,
      body: `派遣 ${reference} について、日の変更の相談が届きました。サインインして「派遣」をご覧ください。`,
    }),
    withdrawn: (reference) => ({
      subject: `依頼が取り下げられました（${reference}）`,
      body: `依頼 ${reference} が取り下げられました。送っていたお誘いは終わりになりました。`,
    }),
  },
  en: {
    received: (reference, replyOn) => ({
      subject: `We received your request (${reference})`,
      body: `We received your request for a dispatch.\nReference: ${reference}\n\nA coordinator will contact you by ${replyOn}.\nSign in and open “Requests and visits” to see how it is going.`,
    }),
    isNew: () => ({
      subject: 'There is a new request',
      body: 'There is a new request. Please sign in and open “Requests”.',
    }),
    moveAsked: (reference) => ({
      subject: `A host asks for another day (${reference})`,
      body: `There is a wish for another day for visit ${reference}. Please sign in and open “Visits”.`,
    }),
    withdrawn: (reference) => ({
      subject: `A request was withdrawn (${reference})`,
      body: `Request ${reference} was withdrawn. The offers sent for it have ended.`,
    }),
  },
  easy: {
    received: (reference, replyOn) => ({
      subject: `お願いを受けとりました（${reference}）`,
      body: `派遣のお願いを受けとりました。\n番号：${reference}\n\n${replyOn}までに、コーディネーターが連絡します。\nサインインして「依頼と派遣」を見てください。`,
    }),
    isNew: () => ({ subject: '新しいお願いがあります', body: '新しいお願いがあります。「派遣依頼」を見てください。' }),
    moveAsked: (reference) => ({
      subject: `日を変えたいという相談があります（${reference}）`,
      body: `派遣 ${reference} の日を変えたいという相談が届きました。「派遣」を見てください。`,
    }),
    withdrawn: (reference) => ({
      subject: `お願いが取り下げられました（${reference}）`,
      body: `お願い ${reference} は取り下げられました。送ったお誘いは終わりました。`,
    }),
  },
}

export const mailWords = (language: Language): MailWords => all[language]
