import type { SheetRefusal } from './reading.ts'

export const ja = {
  refused: {
    empty: () => 'このファイルには何も入っていません。ほかのファイルを選んでください。',
    'unknown-format': () => 'このファイルは表として読めません。Excel（.xlsx）かCSVで保存しなおして選んでください。',
    damaged: () => 'ファイルが壊れていて読めません。もとのソフトで開いて保存しなおし、もう一度選んでください。',
    password: () => 'ファイルにパスワードがかかっています。パスワードを外して保存しなおし、もう一度選んでください。',
    'too-much-inside': () =>
      'ファイルの中身が大きすぎます。使っていないシート・行・列・画像を削って保存しなおし、もう一度選んでください。',
    'took-too-long': () => '時間内に読みきれませんでした。表を分けて保存し、もう一度選んでください。',
    'too-large': ({ megabytes }: { megabytes: number }) =>
      `ファイルが大きすぎます。${megabytes}MBまでのファイルを選んでください。`,
    'unknown-encoding': ({ line }: { line: number }) =>
      `${line}行目に読めない文字があります。「CSV UTF-8」で保存しなおし、もう一度選んでください。`,
    'quote-not-closed': ({ line }: { line: number }) =>
      `${line}行目で始まる「"」が閉じられていません。そのセルを直して、もう一度選んでください。`,
    'text-after-quote': ({ line }: { line: number }) =>
      `${line}行目で、閉じた「"」のすぐ後ろに文字があります。そのセルを直して、もう一度選んでください。`,
  } satisfies { [B in SheetRefusal['because']]: (refusal: Extract<SheetRefusal, { because: B }>) => string },
  lackingCharacters: ({ characters }: { characters: string }) =>
    `Shift_JISにない文字があります：${characters}。UTF-8のCSVかExcelを選んでください。`,
}
