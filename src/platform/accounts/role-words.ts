import { catalogue } from '../i18n/catalogue.ts'

/** The roles in words, as the navigation says them too. */
export const roleWords = catalogue(
  {
    operator: 'システム運用者',
    administrator: '管理者',
    officer: '自治体職員',
    coordinator: 'コーディネーター',
    follow_up_staff: 'フォロースタッフ',
    supporter: 'ピアサポーター',
    host: '派遣先',
    observer: '都道府県・国',
  },
  {
    operator: 'System operator',
    administrator: 'Administrator',
    officer: 'Municipal officer',
    coordinator: 'Coordinator',
    follow_up_staff: 'Follow-up staff',
    supporter: 'Peer supporter',
    host: 'Host',
    observer: 'Prefecture or state',
  },
)
