import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'

const ja = {
  title: '研修の修了者',
  lead: '研修の修了を、登録している人と照らし合わせて記録します。同じ人の同じ研修・同じ日の修了は、何度取り込んでも1件です。',
  count: (n: string) => `${n}件`,
  people: (n: string) => `${n}人`,
  label: {
    number: '登録番号',
    name: '氏名',
    kana: 'ふりがな',
    course: '研修名',
    completedOn: '修了年月日',
    hours: '時間',
    organiser: '主催',
  },
  course: {
    introductory: '入門編',
    basic: '基礎編（基礎研修）',
    specialist: '専門編（専門研修）',
    followup: 'フォローアップ研修',
    supporters: '団体や支援者向け研修',
    other: 'その他の研修',
  },
  unmatched: {
    label: '記録のない人がいたとき',
    fault: '誤りとして知らせる',
    create: '新しい人として記録する（ピアサポーターの登録は別に行います）',
  },
  fault: {
    nobody: '「氏名」か「登録番号」のどちらかを書いてください。',
    notFound: '記録のある人に見つかりません。氏名と登録番号を確かめてください。',
    numberUnknown: 'この登録番号の人は見つかりません。',
    outOfScope: '担当する委託契約の外の人です。市区町村の担当者に確かめてください。',
  },
  leftOut: {
    notes: '人についての自由な文は取り込みません。必要なことは、本人と確かめてから本人のページに入力してください。',
    marks: '点数や評価は取り込みません。',
  },
  likely: (who: string, because: string) => `${who}（${because}）`,
  same: {
    email: 'メールアドレスが同じ',
    phone: '電話番号が同じ',
    name: '氏名が同じ',
    kana: 'ふりがなが同じ',
    number: '登録番号が同じ',
  },
  and: '、',
}
const en: Widen<typeof ja> = {
  title: 'Completions of training',
  lead: 'Records completed courses for the people on record. The same course of the same person on the same day is one completion, however often it is brought in.',
  count: (n) => plural(n, 'completion'),
  people: (n) => (n === '1' ? '1 person' : `${n} people`),
  label: {
    number: 'Number on the register',
    name: 'Name',
    kana: 'Reading',
    course: 'Course',
    completedOn: 'Completed on',
    hours: 'Hours',
    organiser: 'Organiser',
  },
  course: {
    introductory: 'Introductory course',
    basic: 'Basic course',
    specialist: 'Specialist course',
    followup: 'Follow-up course',
    supporters: 'Course for groups and supporters',
    other: 'Other course',
  },
  unmatched: {
    label: 'Where a person is not on record',
    fault: 'Report it as a fault',
    create: 'Record a new person (registration as a peer supporter is done separately)',
  },
  fault: {
    nobody: 'Write a name or a number on the register.',
    notFound: 'Nobody of that name is on record. Please check the name and the number.',
    numberUnknown: 'Nobody has this number on the register.',
    outOfScope: 'This person belongs to another contract. Please ask the municipality.',
  },
  leftOut: {
    notes:
      'Free text about people is not taken over. Type what is needed on the person’s page, after asking the person.',
    marks: 'Marks and assessments are not taken over.',
  },
  likely: (who, because) => `${who} (${because})`,
  same: {
    email: 'same e-mail',
    phone: 'same telephone',
    name: 'same name',
    kana: 'same reading',
    number: 'same number',
  },
  and: ', ',
}

export const words = catalogue(ja, en)
