export type ProblemCode = keyof (typeof ja)['problem']

export const ja = {
  problem: {
    required: (label: string) => `「${label}」を入力してください。`,
    'too-long': (label: string) => `「${label}」が長すぎます。短くしてください。`,
    'not-a-day': (label: string) => `「${label}」は、暦にある日付を入力してください。例：2026/4/1、令和8年4月1日`,
    'not-a-time': (label: string) => `「${label}」は、時刻を入力してください。例：13:30、午後1時30分`,
    'not-a-number': (label: string) => `「${label}」は、数字で入力してください。`,
    'too-small': (label: string) => `「${label}」の数が小さすぎます。`,
    'too-large': (label: string) => `「${label}」の数が大きすぎます。`,
    'not-a-choice': (label: string) => `「${label}」は、一覧から選んでください。`,
    'choose-one': (label: string) => `「${label}」を選んでください。`,
    'not-an-email': (label: string) => `「${label}」は、メールアドレスの形で入力してください。例：name@example.jp`,
    'not-a-phone': (label: string) => `「${label}」は、電話番号の形で入力してください。例：03-1234-5678`,
    'end-before-start': (label: string) => `「${label}」は、始まりより後にしてください。`,
    'in-the-future': (label: string) => `「${label}」は、今日までの日を入力してください。`,
    'in-the-past': (label: string) => `「${label}」は、今日より後の日を入力してください。`,
    'too-long-ago': (label: string) => `「${label}」が古すぎます。年を確かめてください。`,
    'too-far-ahead': (label: string) => `「${label}」が先すぎます。年を確かめてください。`,
    'not-a-code': (label: string) => `「${label}」が正しくありません。検査数字も確かめてください。`,
    'already-there': (label: string) => `「${label}」は、すでに登録されています。`,
  },
  stale:
    'ページを開いてから時間がたったため、送信を確かめられませんでした。開き直してから、もう一度送ってください。書きかけは残っています。',
}
