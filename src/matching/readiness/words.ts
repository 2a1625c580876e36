import { catalogue } from '#platform/i18n/catalogue.ts'

export const words = catalogue(
  {
    title: '{仲間|なかま}と{過|す}ごす{時間|じかん}',
    lead: 'ピアを{探|さが}している{人|ひと}と{会|あ}う{時間|じかん}があるか、{何人|なんにん}までならよいかを、{自分|じぶん}で{決|き}められます。いつでも{変|か}えられ、{理由|りゆう}はいりません。',
    hostTitle: '{迎|むか}えられる{人数|にんずう}',
    hostLead:
      '{体験|たいけん}（{働|はたら}くことをためす{機会|きかい}や、{集|あつ}まりへの{参加|さんか}）に{迎|むか}えられる{人数|にんずう}を{決|き}めます。いつでも{変|か}えられます。',
    label: {
      atOnce: '{同時|どうじ}に{関|かか}われる{人数|にんずう}',
      companies: 'できること',
      wishGenders: '{会|あ}いたい{人|ひと}の{性別|せいべつ}（えらばなければ、だれとでも）',
      wishAges: '{会|あ}いたい{人|ひと}の{年代|ねんだい}（えらばなければ、だれとでも）',
      ownGender: '{自分|じぶん}の{性別|せいべつ}（{答|こた}えなくてもよい）',
      ownAge: '{自分|じぶん}の{年代|ねんだい}（{答|こた}えなくてもよい）',
      tongues: '{話|はな}せることば',
      modes: '{会|あ}い{方|かた}',
      times: '{都合|つごう}のよい{時間|じかん}',
      called: '{呼|よ}ばれたい{名前|なまえ}',
      intro: '{会|あ}う{前|まえ}に、{相手|あいて}が{読|よ}む{自己紹介|じこしょうかい}',
    },
    hint: {
      atOnce:
        '0にすると、{新|あたら}しい{紹介|しょうかい}は{届|とど}きません。{紹介|しょうかい}の{返事|へんじ}を{待|ま}っている{間|あいだ}も、1{人|にん}と{数|かぞ}えます。',
      called: '{両方|りょうほう}が「{会|あ}ってみたい」と{答|こた}えてから、{相手|あいて}に{伝|つた}わります。',
      intro: '{名前|なまえ}や{連絡先|れんらくさき}は{書|か}かないでください。',
      times: '{会|あ}う{日|ひ}は、そのつど{相談|そうだん}して{決|き}めます。',
    },
    readers:
      'コーディネーターが{読|よ}みます。{性別|せいべつ}と{年代|ねんだい}は、{希望|きぼう}に{合|あ}うかを{見|み}るためだけに{使|つか}います。',
    introReaders: 'コーディネーターと、{紹介|しょうかい}された{相手|あいて}が{読|よ}みます。',
    fromRegister:
      '{曜日|ようび}と{時間|じかん}、{地域|ちいき}、{引|ひ}き{受|う}けない{話題|わだい}、お{休|やす}みは、{登録|とうろく}の{内容|ないよう}をそのまま{使|つか}います。',
    proxy: '{本人|ほんにん}や{団体|だんたい}から{聞|き}いたことを、そのまま{入力|にゅうりょく}します。',
    channel: '{聞|き}いた{方法|ほうほう}',
    save: '{保存|ほぞん}する',
    held: (held: string, most: string) =>
      `いま ${held}{人|にん}／{自分|じぶん}で{決|き}めた{人数|にんずう} ${most}{人|ひと}`,
  },
  {
    title: 'Time for a fellow',
    lead: 'You decide whether you have time for somebody who looks for a fellow, and for how many at once. You can change it at any time, without a reason.',
    hostTitle: 'How many you can welcome',
    hostLead:
      'Say for how many people at once you have a trial, such as trying out work or joining a group. You can change it at any time.',
    label: {
      atOnce: 'How many people at once',
      companies: 'What you can do',
      wishGenders: 'Whom you would like to meet (none chosen: anybody)',
      wishAges: 'Of which age (none chosen: any)',
      ownGender: 'Your gender (you need not say)',
      ownAge: 'Your age (you need not say)',
      tongues: 'Languages',
      modes: 'How you can meet',
      times: 'Times that suit',
      called: 'The name you wish to be called by',
      intro: 'A few words the other side reads before you meet',
    },
    hint: {
      atOnce: 'With 0, nobody new is introduced. While an introduction waits for an answer it counts as one.',
      called: 'Told to the other side once both have said that they would like to meet.',
      intro: 'Please write no names and no addresses.',
      times: 'Each day is agreed when it comes to it.',
    },
    readers: 'Coordinators read this. Gender and age are used only to see whether wishes fit.',
    introReaders: 'Coordinators and the people you are introduced to read this.',
    fromRegister: 'Times, areas, topics you do not take on, and rest are those of your registration.',
    proxy: 'Enter what the organisation told you.',
    channel: 'How you were told',
    save: 'Save',
    held: (held, most) => `${held} now, of the ${most} you set yourself`,
  },
  {
    lead: 'ピアを{探|さが}している{人|ひと}と{会|あ}う{時間|じかん}がありますか。{何人|なんにん}まで{会|あ}えるか、{自分|じぶん}で{決|き}めます。いつでも{変|か}えられます。',
    label: {
      atOnce: '{一度|いちど}に{会|あ}える{人|ひと}の{数|かず}',
      wishGenders: '{会|あ}いたい{人|ひと}の{性別|せいべつ}（えらばなくてもいいです）',
      wishAges: '{会|あ}いたい{人|ひと}の{年|とし}（えらばなくてもいいです）',
      ownGender: '{自分|じぶん}の{性別|せいべつ}（{書|か}かなくてもいいです）',
      ownAge: '{自分|じぶん}の{年|とし}（{書|か}かなくてもいいです）',
      intro: '{会|あ}う{前|まえ}に、{相手|あいて}が{読|よ}むこと',
    },
    hint: {
      atOnce: '0にすると、だれも{紹介|しょうかい}しません。{返事|へんじ}を{待|ま}っている{人|ひと}も{数|かず}えます。',
      intro: '{名前|なまえ}や{電話番号|でんわばんごう}は{書|か}かないでください。',
    },
  },
)
export type Words = ReturnType<typeof words>
