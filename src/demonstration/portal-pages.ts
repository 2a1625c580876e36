/** Own pages of the invented city: title and text in Japanese, easy Japanese and English. */
export const shownPages: Record<string, Record<'ja' | 'easy' | 'en', [title: string, body: string]>> = {
  about: {
    ja: [
      'このページについて',
      '市と、市から委託を受けた団体が作っています。\n\n## のせているもの\n\n- 市の担当が電話などで確かめたものだけをのせています\n- 半年ごとに確かめ直し、確認日を書いています\n- 星や点数、口コミはありません',
    ],
    easy: [
      'このページのこと',
      '{市|し}の{人|ひと}が{作|つく}っています。\n\n- {電話|でんわ}で{確|たし}かめたものだけあります\n- {半年|はんとし}に1{回|かい}、{確|たし}かめます',
    ],
    en: [
      'About these pages',
      'Made by the city and those it works with.\n\n- Only what was checked is shown\n- Each entry is confirmed again every half year\n- There are no stars and no comments',
    ],
  },
  begin: {
    ja: [
      'はじめかた',
      '## 一つだけ、選んでみる\n\n1. 「さがす」で、行けそうな時間のところを見ます\n2. 名前を言わずに入れるところもあります\n3. 合わなければ、帰ってかまいません\n\n迷うときは、**市の窓口**に電話してください。代わりにさがします。',
    ],
    easy: [
      'はじめかた',
      '1. 「さがす」を{押|お}します\n2. {行|い}きたいところを{1|ひと}つえらびます\n3. {合|あ}わないときは、{帰|かえ}っていいです\n\nわからないときは、{電話|でんわ}してください。',
    ],
    en: [
      'How to begin',
      '1. Press “Find” and look for a time that suits you\n2. Many places need no name\n3. If it does not suit you, you may just go home\n\nNot sure? Call the city and somebody looks with you.',
    ],
  },
  families: {
    ja: [
      '家族のかたへ',
      '家族のかたにも、話せる場所があります。\n\n- 「家族の茶話会」は、聞くだけでもかまいません\n- 本人の同意なしに、本人のことを外へ伝えることはありません',
    ],
    easy: ['{家族|かぞく}の{人|ひと}へ', '{家族|かぞく}の{人|ひと}も、{話|はな}せるところがあります。'],
    en: ['For families', 'There are places for you too. You may come and only listen.'],
  },
  professionals: {
    ja: [
      '支援する人へ',
      '- 選んだものを、大きな字で印刷して渡せます\n- ちがっていることは、各ページの下から知らせてください',
    ],
    easy: ['{助|たす}ける{仕事|しごと}の{人|ひと}へ', '{大|おお}きな{字|じ}で{印刷|いんさつ}できます。'],
    en: [
      'For professionals',
      '- Any selection can be printed in large type\n- Tell us what is wrong from the foot of each entry',
    ],
  },
  accessibility: {
    ja: [
      '使いやすさについて',
      'JIS X 8341-3:2016 の AA と WCAG 2.2 の AA を目標にしています。\n\n- ふりがな、やさしい日本語、文字の大きさ、静かな表示を選べます\n- JavaScript を使わなくても、すべて使えます',
    ],
    easy: ['{使|つか}いやすさ', 'ふりがなをつけられます。{字|じ}を{大|おお}きくできます。'],
    en: ['Accessibility', 'We aim at level AA of JIS X 8341-3:2016 and WCAG 2.2. Everything works without JavaScript.'],
  },
  privacy: {
    ja: [
      '個人の情報について',
      '見るだけなら、名前も連絡先もいりません。\n\n- だれがどのページを見たかは、記録していません\n- 表示の好み（言葉や文字の大きさ）だけを、あなたの端末に残します',
    ],
    easy: ['{自分|じぶん}の{情報|じょうほう}', '{見|み}るだけなら、{名前|なまえ}はいりません。'],
    en: ['Privacy', 'No name is needed to look. Nobody records who reads which page.'],
  },
}
