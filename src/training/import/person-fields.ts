import type { Language } from '#platform/i18n/catalogue.ts'
import { kana, name, text } from '#platform/import/parsers.ts'
import { words } from './words.ts'

const label = (key: 'number' | 'name' | 'kana') => (language: Language) => words(language).label[key]

/** The columns by which training lists name people. */
export const personFields = {
  number: {
    label: label('number'),
    synonyms: ['登録No', '名簿番号', '会員番号', 'Registration number'],
    required: false,
    whenBlank: '',
    parse: text(40),
    example: 'R8-001',
  },
  name: {
    label: label('name'),
    synonyms: ['名前', 'お名前', '修了者氏名', '受講者氏名', '修了者', '受講者', '参加者'],
    required: false,
    whenBlank: '',
    parse: name(60),
    example: '山田　花子',
  },
  kana: {
    label: label('kana'),
    synonyms: ['フリガナ', '氏名カナ', '氏名かな', 'よみがな', 'よみ', '読み', 'カナ'],
    required: false,
    whenBlank: '',
    parse: kana(),
    example: 'ヤマダ　ハナコ',
  },
} as const
