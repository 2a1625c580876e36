import { catalogue } from '#platform/i18n/catalogue.ts'

export const words = catalogue(
  {
    title: '修了の期限',
    lead: (days: string) =>
      `${days}日以内に期限が来る修了です。理由を書いて、まとめてのばせます。前の期限は履歴に残ります。`,
    none: '期限が近い修了はありません。',
    who: 'のばす人',
    until: 'いつまでのばすか',
    untilHint: '空けておくと、期限がなくなります。',
    reason: '理由',
    extend: '選んだ人の期限をのばす',
    extended: '期限を変えました。',
    line: (name: string, course: string, on: string) => `${name}　${course}　${on}まで`,
    changed: (n: string, reason: string) => `これまでに${n}回変えました。${reason}`,
    label: { completions: 'のばす人', validUntilOn: 'いつまでのばすか', reason: '理由' },
    past: '「いつまでのばすか」は、今日より後の日にしてください。',
  },
  {
    title: 'Completions about to end',
    lead: (days) =>
      `Completions that end within ${days} days. Extend many at once with a reason; what held before stays in the history.`,
    none: 'No completion is about to end.',
    who: 'Whose',
    until: 'Until',
    untilHint: 'Leave empty for no end.',
    reason: 'Reason',
    extend: 'Extend those chosen',
    extended: 'Changed.',
    line: (name, course, on) => `${name}, ${course}, until ${on}`,
    changed: (n, reason) => `Changed ${n} times. ${reason}`,
    label: { completions: 'Whose', validUntilOn: 'Until', reason: 'Reason' },
    past: '“Until” must be later than today.',
  },
)
