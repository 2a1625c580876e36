import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '{自分|じぶん}のカレンダーアプリで{見|み}る',
  lead: 'スマートフォンやパソコンのカレンダーに、{予定|よてい}の{日時|にちじ}と{場所|ばしょ}を{出|だ}せます。{題名|だいめい}は「{予定|よてい}」だけです。',
  back: '{予定|よてい}',
  none: 'まだアドレスを{作|つく}っていません。',
  address: 'カレンダーのアドレス',
  secret:
    'このアドレスを{知|し}っている{人|ひと}は、{予定|よてい}の{日時|にちじ}と{場所|ばしょ}を{見|み}られます。ほかの{人|ひと}に{渡|わた}さないでください。',
  how: 'カレンダーアプリの「URLで{追加|ついか}」「{照会|しょうかい}カレンダー」などに、このアドレスを{入|い}れてください。',
  open: 'この{端末|たんまつ}のカレンダーに{入|い}れる',
  create: 'アドレスを{作|つく}る',
  renew: '{新|あたら}しいアドレスに{替|か}える',
  renewNote: '{前|まえ}のアドレスは、すぐに{使|つか}えなくなります。',
  stop: 'アドレスをなくす',
  name: 'ともに',
  summary: '予定',
}

const en: Widen<typeof ja> = {
  title: 'See it in my own calendar app',
  lead: 'The calendar of your telephone or computer can show times and places. The title is only “Appointment”.',
  back: 'My calendar',
  none: 'There is no address yet.',
  address: 'Address of the calendar',
  secret: 'Whoever knows this address can see times and places. Please do not hand it on.',
  how: 'Put this address into “Add by URL” or “Subscribe to calendar” of your calendar app.',
  open: 'Add to the calendar of this device',
  create: 'Make an address',
  renew: 'Change to a new address',
  renewNote: 'The earlier address stops at once.',
  stop: 'Remove the address',
  name: 'Tomoni',
  summary: 'Appointment',
}

const easy = {
  lead: 'スマートフォンのカレンダーで、{日|ひ}と{時間|じかん}と{場所|ばしょ}を{見|み}ることができます。{名前|なまえ}は「{予定|よてい}」だけです。',
  none: 'まだアドレスがありません。',
  secret:
    'このアドレスを、ほかの{人|ひと}に{教|おし}えないでください。{知|し}っている{人|ひと}は、{予定|よてい}を{見|み}られます。',
  renewNote: '{前|まえ}のアドレスは{使|つか}えなくなります。',
}

export const words = catalogue(ja, en, easy)
export type Words = Widen<typeof ja>
