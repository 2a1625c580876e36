import type { RuleWords } from './say.ts'

export const ja: RuleWords = {
  against: {
    'day-gone': () => 'この日は過ぎています',
    'not-enrolled': () => 'この日は登録の期間に入っていません',
    resting: ({ untilOn }, say) => (untilOn ? `${say.day(untilOn)}の前までお休み中です` : 'お休み中です'),
    'resting-now': ({ untilOn }, say) =>
      untilOn
        ? `今はお休み中で、${say.day(untilOn)}の前まで新しいお誘いは送りません`
        : '今はお休み中で、新しいお誘いは送りません',
    'training-level': ({ needed }, say) => `${say.course(needed)}の修了が必要です`,
    'not-available': ({ onDay, times }, say) =>
      times.length > 0
        ? `${say.day(onDay)}に都合がよいのは${say.list(times.map((t) => say.span(t.fromMinute, t.toMinute)))}です`
        : `${say.day(onDay)}の曜日は都合がよい時間に入っていません`,
    'exception-day': ({ onDay, fromMinute, toMinute }, say) =>
      fromMinute === 0 && toMinute === 1440
        ? `${say.day(onDay)}は都合がつかない日です`
        : `${say.day(onDay)}の${say.span(fromMinute, toMinute)}は都合がつきません`,
    overlap: ({ onDay, fromMinute, toMinute, travelMinutes }, say) =>
      `${say.day(onDay)}${say.span(fromMinute, toMinute)}の予定と重なります${travelMinutes ? `（移動${travelMinutes}分をふくむ）` : ''}`,
    'per-day': ({ nth, limit }) => `この日${nth}回目になります（自分で決めた上限は1日${limit}回）`,
    'per-week': ({ nth, limit }) => `この週${nth}回目になります（自分で決めた上限は週${limit}回）`,
    'per-month': ({ nth, limit }) => `この月${nth}回目になります（自分で決めた上限は月${limit}回）`,
    'rest-days': ({ otherOn, restDays }, say) => `${say.day(otherOn)}の派遣との間に${restDays}日の休みを入れています`,
    'refused-topic': ({ topics }, say) => `引き受けない話題が入っています：${say.list(topics.map(say.topic))}`,
    'refused-activity': ({ activity }, say) => `引き受けない活動です：${say.activity(activity)}`,
    'refused-audience': ({ audience }, say) => `引き受けない相手です：${say.audience(audience)}`,
    'refused-organisation': () => '引き受けない派遣先です',
    'refused-person': ({ names }, say) =>
      names.length > 0
        ? `一緒に行かないことになっている人が、この日程に入っています：${say.list(names)}`
        : 'すでに行くことになった人との組み合わせで、この日程は引き受けられません。くわしくは、コーディネーターに聞いてください',
    'refused-area': () => '行かないと決めている地域です',
    'form-not-wished': ({ form, wished }, say) =>
      `${say.form(form)}の形は希望に入っていません（希望：${say.list(wished.map(say.form))}）`,
    'mode-not-wished': ({ mode, wished }, say) =>
      `方法「${say.mode(mode)}」は希望に入っていません（希望：${say.list(wished.map(say.mode))}）`,
    'travel-too-long': ({ minutes, limit }) => `移動が${minutes}分かかります（自分で決めた上限は${limit}分）`,
    'offer-waiting': () => 'この日程のお誘いの返事を待っています',
    'already-going': () => 'この日程をすでに引き受けています',
  },
  fit: {
    'wished-activity': ({ activity }, say) => `希望の活動：${say.activity(activity)}`,
    'wished-topic': ({ topics }, say) => `希望の話題：${say.list(topics.map(say.topic))}`,
    'wished-area': () => '希望の地域',
    'wished-form': ({ form }, say) => `希望の形：${say.form(form)}`,
    'been-there-before': () => 'この派遣先に行ったことがある',
    'first-chance': () => '初めての機会になる',
    'is-deputy': () => '控えを引き受けている',
    'available-as-said': () => '都合がよいと聞いている時間',
    'within-wished-amount': ({ nth, wished }) => `この月${nth}回目（希望は月${wished}回くらい）`,
    'short-way': ({ minutes }) => `移動${minutes}分`,
  },
  ask: {
    'times-not-said': () => '都合のよい時間は聞いていません。たずねてください',
    'travel-unknown': () => '移動時間が分かりません。たずねてください',
    'form-unknown': () => '派遣先の形（謝金など）が決まっていません。希望と合うか、たずねてください',
    'beyond-wished-amount': ({ nth, wished }) =>
      `この月${nth}回目になります（希望は月${wished}回くらい）。無理がないか、たずねてください`,
    'declined-before': () => 'この日程は前に見送りの返事でした（もう一度たずねてもかまいません）',
    'place-given-back': () =>
      'この日程の席を空けています（本人から「行ける」と聞いたときのほかは、たずねずにおいてください）',
    'offer-ended-before': () => 'この日程は前にもお誘いしています（もう一度たずねてもかまいません）',
  },
  staff: {
    'staff-not-available': ({ onDay, times, away }, say) => {
      const spans = (list: typeof times) => say.list(list.map((t) => say.span(t.fromMinute, t.toMinute)))
      if (away.some((t) => t.fromMinute === 0 && t.toMinute === 1440)) return `${say.day(onDay)}は付き添えない日です`
      if (away.length > 0) return `${say.day(onDay)}の${spans(away)}は付き添えません`
      return times.length > 0
        ? `${say.day(onDay)}に付き添える時間は${spans(times)}です`
        : `${say.day(onDay)}の曜日は付き添える時間に入っていません`
    },
    'staff-elsewhere': ({ onDay, fromMinute, toMinute, travelMinutes }, say) =>
      `${say.day(onDay)}${say.span(fromMinute, toMinute)}に別の同行があります${travelMinutes ? `（移動${travelMinutes}分をふくむ）` : ''}`,
    'staff-not-wished': ({ names }, say) =>
      names.length > 0
        ? `この人の同行を希望しない人がいます：${say.list(names)}`
        : 'この人の同行を希望しない人がいます',
    'staff-per-day': ({ nth, limit }) => `この日${nth}回目の同行になります（自分で決めた上限は1日${limit}回）`,
    'staff-per-week': ({ nth, limit }) => `この週${nth}回目の同行になります（自分で決めた上限は週${limit}回）`,
  },
}
