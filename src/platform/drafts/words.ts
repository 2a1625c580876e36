import { catalogue } from '../i18n/catalogue.ts'

export const words = catalogue(
  {
    found: (when: string) => `${when}の書きかけを開きました。このまま続けられます。`,
    discard: '書きかけを消して、はじめから書く',
    device: {
      title: '書きかけの残し方',
      untilClosed:
        '書いたものは、ブラウザーを閉じるまで残り、途中から続けられます。自分だけが使う端末なら、閉じても30日間残せます。',
      keep: 'この端末に30日間残す',
      kept: '書いたものは、ブラウザーを閉じても、この端末に30日間残ります。',
      unkeep: 'ブラウザーを閉じたら残さない',
      withAccount:
        'サインインしているので、ここで送るものは、あなたのアカウントにつながります。あなたのページから開け、あなたについて持っている情報に入り、送った人として記録に残ります。アカウントとつなげずに送ることもできます。',
      leaveAccount: 'アカウントとつなげずに進む',
      withoutAccount:
        'いまは、アカウントとつなげずに使っています。ここで送るものに、あなたのアカウントは残りません。送ったあとは、自分だけのリンクから開きます。',
      takeAccount: 'アカウントを使って進む',
      leaveNote: 'ほかの人も使うパソコンでは、終わったら閉じてください。このあと、ここからは開けなくなります。',
      leave: 'この画面を閉じる',
    },
  },
  {
    found: (when) => `Your draft of ${when} is open. You can go on from here.`,
    discard: 'Discard the draft and begin anew',
    device: {
      title: 'How long your draft is kept',
      untilClosed:
        'What you write is kept until you close the browser, so that you can go on from there. On a device that only you use, you can have it kept for 30 days.',
      keep: 'Keep it on this device for 30 days',
      kept: 'What you write is kept on this device for 30 days, even when you close the browser.',
      unkeep: 'Keep nothing once the browser is closed',
      withAccount:
        'You are signed in, so what you send here belongs to your account: you can open it from your own page, it is part of what is held about you, and the log names you as the sender. You can also send it without your account.',
      leaveAccount: 'Go on without my account',
      withoutAccount:
        'You are here without your account: nothing you send keeps a trace of it. Afterwards you open it by your private link.',
      takeAccount: 'Go on with my account',
      leaveNote:
        'On a computer that others use too, please close this when you are done. It cannot be opened from here afterwards.',
      leave: 'Close this page',
    },
  },
  {
    found: (when: string) => `${when}に{書|か}いたものが{残|のこ}っています。{続|つづ}けて{書|か}けます。`,
    discard: '{消|け}して、はじめから{書|か}く',
    device: {
      title: '{書|か}いたものの{残|のこ}し{方|かた}',
      untilClosed:
        '{書|か}いたものは、ブラウザーを{閉|と}じるまで{残|のこ}ります。あなただけが{使|つか}うスマホやパソコンなら、30{日|にち}{残|のこ}すことができます。',
      keep: 'ここに30{日|にち}{残|のこ}す',
      kept: '{書|か}いたものは、ブラウザーを{閉|と}じても、ここに30{日|にち}{残|のこ}ります。',
      unkeep: 'ブラウザーを{閉|と}じたら{残|のこ}さない',
      withAccount:
        'サインインしています。ここで{送|おく}るものは、あなたのアカウントにつながります。あなたのページから{見|み}られます。{送|おく}った{人|ひと}も{記録|きろく}に{残|のこ}ります。アカウントを{使|つか}わないで{送|おく}ることもできます。',
      leaveAccount: 'アカウントを{使|つか}わないで{進|すす}む',
      withoutAccount:
        '{今|いま}は、アカウントを{使|つか}っていません。ここで{送|おく}っても、あなたのアカウントは{残|のこ}りません。{送|おく}ったあとは、あなただけのリンクから{開|ひら}きます。',
      takeAccount: 'アカウントを{使|つか}って{進|すす}む',
      leaveNote:
        'ほかの{人|ひと}も{使|つか}うパソコンでは、{終|お}わったら{閉|と}じてください。そのあとは、ここから{開|ひら}けません。',
      leave: 'この{画面|がめん}を{閉|と}じる',
    },
  },
)
