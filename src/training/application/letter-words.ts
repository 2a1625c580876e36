import { catalogue } from '#platform/i18n/catalogue.ts'

/** Letters have no furigana. */
export const letterWords = catalogue(
  {
    subject: {
      received: '研修の申込みを受け付けました',
      accepted: '研修に参加できます',
      waiting: '研修の空き待ちについて',
      declined: '研修の申込みについて',
      withdrawn: '研修の申込みの取りやめを受け付けました',
    },
    body: {
      received:
        '研修の申込みを受け付けました。申込みだけでは参加は決まりません。参加できるかどうかは、あらためてお知らせします。',
      accepted: '研修に参加できることになりました。下の日時と場所でお待ちしています。',
      waiting: '空き待ちの名簿に入りました。席が空いたら、すぐにお知らせします。',
      declined:
        'お申し込みありがとうございました。今回は席をご用意できませんでした。次の機会のご案内を、申込みのページに書きました。',
      withdrawn: '研修の申込みの取りやめを受け付けました。またいつでもお申し込みください。',
    },
    reference: '受付番号：',
    page: '申込みの内容は、次のページで見たり、直したり、取りやめたりできます。このアドレスは人に見せないでください。',
  },
  {
    subject: {
      received: 'We received your application for a course',
      accepted: 'You can take part in the course',
      waiting: 'About the waiting list of the course',
      declined: 'About your application for a course',
      withdrawn: 'Your application for a course is withdrawn',
    },
    body: {
      received:
        'We received your application for a course. Applying does not settle your place yet; we will tell you whether you can take part.',
      accepted: 'You can take part in the course. We look forward to meeting you at the times and places below.',
      waiting: 'You are on the waiting list. We will tell you as soon as a place becomes free.',
      declined:
        'Thank you for your application. We had no place for you this time. The page of your application says what else there is.',
      withdrawn: 'Your application for a course is withdrawn. You can apply again at any time.',
    },
    reference: 'Reference: ',
    page: 'On this page you can see, change or withdraw your application. Please keep the address to yourself.',
  },
  {
    subject: {
      received: '研修の申し込みを受け取りました',
      accepted: '研修に出られます',
      waiting: '研修の空きを待つことについて',
      declined: '研修の申し込みについて',
      withdrawn: '研修の申し込みをやめました',
    },
    body: {
      received: '研修の申し込みを受け取りました。出られるかどうか、また連絡します。',
      accepted: '研修に出られます。下の日と場所で待っています。',
      waiting: '空くのを待つ名簿に入りました。空いたら、すぐに連絡します。',
      declined: '申し込みをありがとうございました。今回は出られません。次のことを、申し込みのページに書きました。',
      withdrawn: '研修の申し込みをやめました。またいつでも申し込んでください。',
    },
    reference: '番号：',
    page: '申し込みを見たり、直したり、やめたりできるページです。ほかの人に見せないでください。',
  },
)
