import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'

const ja = {
  title: '登録名簿',
  lead: '登録している人を、名簿からまとめて記録し、登録します。すでに記録のある人は、本人のことばを書きかえずに、新しいことだけを足します。',
  count: (n: string) => `${n}人`,
  label: {
    number: '登録番号',
    name: '氏名',
    kana: 'ふりがな',
    enrolledOn: '登録年月日',
    phone: '電話番号',
    email: 'メールアドレス',
    address: '住所',
    preferredChannel: '連絡方法の希望',
    course: '修了した研修',
    completedOn: '修了年月日',
    basicOn: '基礎研修の修了年月日',
    specialistOn: '専門研修の修了年月日',
    activities: '希望する活動',
    areaIds: '希望する地域',
    availability: '都合のよい曜日・時間',
    accommodations: '配慮してほしいこと',
  },
  preferred: { email: 'メール', phone: '電話', post: '郵便', meeting: '会って' },
  question: {
    course: '研修の名前がなく、修了の印や日付だけがある行',
    courseHint: '「○」や修了年月日だけがあるときに、どの研修のことかを選びます。',
    none: '誤りとして知らせる',
    contract: '登録を担当する委託契約',
    noContract: '契約を決めない',
  },
  unsaid: '研修の名前なし',
  fault: {
    courseUnsaid: 'どの研修かが書かれていません。研修の名前を書くか、前の画面で選んでください。',
    dayUnsaid: '「修了した研修」があるのに、修了年月日がありません。',
    untrained:
      '登録に必要な研修の修了が、登録年月日までに記録されていません。研修名と修了年月日の列を加えるか、先に修了者の一覧を取り込んでください。',
    outOfScope: '担当する委託契約の外の人として、すでに記録があります。市区町村の担当者に確かめてください。',
    sameAs: (line: string) => `${line}行目と同じ人です。`,
  },
  leftOut: {
    notes: '人についての自由な文は取り込みません。必要なことは、本人と確かめてから本人のページに入力してください。',
    health: '診断や障害についてのことは、このシステムでは扱いません。',
    about: '性別や年齢は、登録に必要がないため取り込みません。',
  },
}
const en: Widen<typeof ja> = {
  title: 'Register',
  lead: 'Records and registers the people of a list. For people on record already only what is new is added; their own words stay as they are.',
  count: (n) => plural(n, 'person', 'people'),
  label: {
    number: 'Number on the register',
    name: 'Name',
    kana: 'Reading',
    enrolledOn: 'Registered on',
    phone: 'Telephone',
    email: 'E-mail',
    address: 'Address',
    preferredChannel: 'Preferred way of contact',
    course: 'Completed course',
    completedOn: 'Completed on',
    basicOn: 'Basic course completed on',
    specialistOn: 'Specialist course completed on',
    activities: 'Wished activities',
    areaIds: 'Wished areas',
    availability: 'Weekdays and times that suit',
    accommodations: 'Accommodations',
  },
  preferred: { email: 'E-mail', phone: 'Telephone', post: 'Post', meeting: 'In person' },
  question: {
    course: 'Rows with a mark or a date of completion but no course',
    courseHint: 'Which course a mere “○” or date of completion means.',
    none: 'Report it as a fault',
    contract: 'Contract that looks after the registration',
    noContract: 'No contract',
  },
  unsaid: 'no course named',
  fault: {
    courseUnsaid: 'It does not say which course. Write its name, or choose one on the page before.',
    dayUnsaid: 'A course is named, but not when it was completed.',
    untrained:
      'The training that registration needs is not on record by that day. Add columns with the course and its date, or bring in the list of completions first.',
    outOfScope: 'This person is already on record under another contract. Please ask the municipality.',
    sameAs: (line) => `The same person as in row ${line}.`,
  },
  leftOut: {
    notes:
      'Free text about people is not taken over. Type what is needed on the person’s page, after asking the person.',
    health: 'Diagnoses and disabilities are not kept in this system.',
    about: 'Sex and age are not needed for registration and are not taken over.',
  },
}

export const words = catalogue(ja, en)
