import { catalogue } from '../i18n/catalogue.ts'

export const words = catalogue(
  {
    found: (when: string) => `${when}の書きかけを開きました。このまま続けられます。`,
    discard: '書きかけを消して、はじめから書く',
  },
  {
    found: (when) => `Your draft of ${when} is open. You can go on from here.`,
    discard: 'Discard the draft and begin anew',
  },
  {
    found: (when: string) => `${when}に{書|か}いたものが{残|のこ}っています。{続|つづ}けて{書|か}けます。`,
    discard: '{消|け}して、はじめから{書|か}く',
  },
)
