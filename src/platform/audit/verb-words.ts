import { catalogue, type Language } from '../i18n/catalogue.ts'

/** What each verb did, in words. A test reads the source and fails for a verb that has none. */
const verbs = catalogue(
  {
    'register-organisation': '団体を登録した',
    'change-organisation': '団体の内容を直した',
    'end-organisation': '団体の参加を終えた',
    'conclude-contract': '委託契約を登録した',
    'correct-contract': '委託契約を直した',
    'add-area': '地域を加えた',
    'set-travel-times': '移動時間を入力した',
    'open-account': 'アカウントを作った',
    'close-account': 'アカウントを閉じた',
    'grant-role': '役割を加えた',
    'end-role': '役割を終えた',
    'record-setting': '設定を変えた',
    'set-targets': '年度の目標を入力した',
    'set-up-programme': '事業を設定した',
    'open-municipality': '自治体を加えた',
    'upload-list': '一覧を入れた',
    'take-list': '一覧を取り込んだ',
    'discard-list': '一覧の取り込みをやめた',
  } as Record<string, string>,
  {
    'register-organisation': 'Registered an organisation',
    'change-organisation': 'Changed an organisation',
    'end-organisation': 'Ended an organisation’s part',
    'conclude-contract': 'Registered a contract',
    'correct-contract': 'Corrected a contract',
    'add-area': 'Added an area',
    'set-travel-times': 'Entered travel times',
    'open-account': 'Opened an account',
    'close-account': 'Closed an account',
    'grant-role': 'Gave a role',
    'end-role': 'Ended a role',
    'record-setting': 'Changed a setting',
    'set-targets': 'Entered the year’s targets',
    'set-up-programme': 'Set up the programme',
    'open-municipality': 'Added a municipality',
    'upload-list': 'Uploaded a list',
    'take-list': 'Took in a list',
    'discard-list': 'Discarded a list',
  },
)

export const verbInWords = (language: Language, verb: string): string => verbs(language)[verb] ?? verb
export const hasWords = (verb: string): boolean => verb in verbs('ja') && verb in verbs('en')
