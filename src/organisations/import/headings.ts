import type { HostRow } from './plan.ts'

type Heading = { synonyms: readonly string[]; example: string }

/** Headings under which offices keep a list of hosts, and a cell of each as one would write it. */
export const hostHeadings: { [K in keyof HostRow]: Heading } = {
  name: {
    synonyms: [
      '派遣先',
      '派遣先名',
      '派遣先名称',
      '団体名',
      '事業所名',
      '施設名',
      '機関名',
      '法人名',
      '名前',
      'Organisation',
    ],
    example: 'みどり病院',
  },
  kana: { synonyms: ['フリガナ', '名称カナ', 'よみがな', 'よみ', 'カナ', 'Kana'], example: 'ミドリビョウイン' },
  kinds: { synonyms: ['種別', '区分', '分類', '団体種別', '業種', 'Kind'], example: '病院' },
  address: { synonyms: ['住所', '所在地住所', '場所'], example: '〇〇市北町1-2-3' },
  area: { synonyms: ['地区', 'エリア', '担当地域'], example: '' },
  phone: { synonyms: ['TEL', '電話', '連絡先', '代表電話', 'Phone'], example: '03-1234-5678' },
  contactName: {
    synonyms: ['担当者', '担当', '担当者氏名', '窓口', 'ご担当者', '連絡担当者', 'Contact'],
    example: '佐藤　美紀',
  },
  contactEmail: {
    synonyms: ['メール', 'メールアドレス', '担当者メール', 'Eメール', 'e-mail', 'mail'],
    example: 'kouhou@example.jp',
  },
  staffTookCourse: { synonyms: ['研修受講', '職員研修', '団体や支援者向け研修', '支援者向け研修'], example: '受けた' },
  note: { synonyms: ['メモ', '覚え書き', '特記事項', 'Remarks'], example: '' },
}
