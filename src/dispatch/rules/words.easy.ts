import type { RuleWords } from './say.ts'

/** Only what a supporter may read about an acceptance of their own. */
export const easy: { against: Partial<RuleWords['against']> } = {
  against: {
    'day-gone': () => 'この{日|ひ}は、もう{過|す}ぎました',
    'not-enrolled': () => 'この{日|ひ}は、{登録|とうろく}の{期間|きかん}ではありません',
    resting: ({ untilOn }, say) =>
      untilOn
        ? `${say.day(untilOn)}の{前|まえ}まで、お{休|やす}み{中|ちゅう}です`
        : '{今|いま}は、お{休|やす}み{中|ちゅう}です',
    'training-level': ({ needed }, say) => `${say.course(needed)}が{終|お}わっている{必要|ひつよう}があります`,
    overlap: ({ onDay, fromMinute, toMinute, travelMinutes }, say) =>
      `${say.day(onDay)} ${say.span(fromMinute, toMinute)}の{予定|よてい}と{重|かさ}なっています${travelMinutes ? `（{移動|いどう}${travelMinutes}{分|ふん}もふくみます）` : ''}`,
    'per-day': ({ nth, limit }) =>
      `この{日|ひ}${nth}{回目|かいめ}です（{自分|じぶん}で{決|き}めたのは1{日|にち}${limit}{回|かい}まで）`,
    'per-week': ({ nth, limit }) =>
      `この{週|しゅう}${nth}{回目|かいめ}です（{自分|じぶん}で{決|き}めたのは{週|しゅう}${limit}{回|かい}まで）`,
    'per-month': ({ nth, limit }) =>
      `この{月|つき}${nth}{回目|かいめ}です（{自分|じぶん}で{決|き}めたのは{月|つき}${limit}{回|かい}まで）`,
    'rest-days': ({ otherOn, restDays }, say) =>
      `${say.day(otherOn)}の{予定|よてい}との{間|あいだ}に、${restDays}{日|にち}{休|やす}む{決|き}まりにしています`,
    'refused-person': () =>
      'もう{行|い}くことになった{人|ひと}との{組|く}み{合|あ}わせで、この{日|ひ}は{引|ひ}き{受|う}けられません。くわしいことは、コーディネーターに{聞|き}いてください',
    'already-going': () => 'この{日|ひ}は、もう{引|ひ}き{受|う}けています',
  },
}
