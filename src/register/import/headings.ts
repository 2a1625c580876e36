import { vocabulary } from '../vocabulary-words.ts'
import type { RosterRow } from './plan.ts'

type Heading = { synonyms: readonly string[]; example: string }

/** Headings under which offices keep a register, and a cell of each as one would write it. */
export const rosterHeadings: { [K in keyof RosterRow]: Heading } = {
  number: {
    synonyms: ['登録No', '登録№', '名簿番号', '会員番号', '整理番号', 'Registration number'],
    example: 'R8-001',
  },
  name: { synonyms: ['名前', 'お名前', '登録者氏名', '登録者名', '登録者'], example: '山田　花子' },
  kana: {
    synonyms: ['フリガナ', '氏名カナ', '氏名かな', 'よみがな', 'よみ', '読み', 'カナ', 'Kana'],
    example: 'ヤマダ　ハナコ',
  },
  enrolledOn: { synonyms: ['登録日', '登録年月', '登録した日', 'Registration date'], example: '令和8年4月1日' },
  phone: { synonyms: ['TEL', '電話', '連絡先', '携帯電話', '携帯', 'Phone'], example: '090-1234-5678' },
  email: { synonyms: ['メール', 'Eメール', 'e-mail', 'mail', 'Mail address'], example: 'hanako@example.jp' },
  address: { synonyms: ['所在地', '居住地', '現住所'], example: '〇〇市北町1-2-3' },
  preferredChannel: {
    synonyms: ['連絡方法', '希望する連絡方法', '連絡手段', '希望連絡方法'],
    example: 'メール',
  },
  course: {
    synonyms: ['修了研修', '研修修了', '養成研修修了', '養成研修', '研修名', '受講した研修', '研修', '講座'],
    example: vocabulary('ja').course.basic,
  },
  completedOn: { synonyms: ['修了日', '研修修了日', '養成研修修了日', '研修修了年月日'], example: '令和8年3月15日' },
  basicOn: {
    synonyms: ['基礎研修修了日', '基礎修了日', '基礎編修了日', '基礎研修修了年月日'],
    example: '',
  },
  specialistOn: {
    synonyms: ['専門研修修了日', '専門修了日', '専門編修了日', '専門研修修了年月日', '応用研修修了日'],
    example: '',
  },
  activities: {
    synonyms: ['希望活動', '活動の希望', '活動内容の希望', '希望する活動内容', 'できる活動', '活動内容'],
    example: '病院への訪問、体験を語る',
  },
  areaIds: { synonyms: ['希望地域', '活動地域', '活動できる地域', '希望エリア', '地域', '地区'], example: '' },
  availability: {
    synonyms: [
      '曜日',
      '都合のよい曜日',
      '活動できる曜日',
      '活動可能日',
      '活動可能な曜日',
      '都合のつく日',
      '希望日時',
      '曜日・時間帯',
    ],
    example: '月・水 10:00〜15:00',
  },
  accommodations: {
    synonyms: ['配慮事項', '必要な配慮', '合理的配慮', '配慮', '配慮が必要なこと'],
    example: '休憩をこまめに取りたい',
  },
}
