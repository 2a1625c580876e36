import { catalogue } from '#platform/i18n/catalogue.ts'

/** Read by the person who ends their registration, and by the coordinator who records it for them. */
export const words = catalogue(
  {
    title: '{引|ひ}き{受|う}けている{活動|かつどう}',
    lead: '{登録|とうろく}をやめる{日|ひ}からあとの{活動|かつどう}は、{行|い}かないことになります。コーディネーターとフォロースタッフに、{場所|ばしょ}と{時間|じかん}だけを{知|し}らせます。{代|か}わりの{人|ひと}は、コーディネーターが{探|さが}します。その{前|まえ}の{日|ひ}の{活動|かつどう}は、そのまま{残|のこ}ります。',
    deputy: '（{控|ひか}え）',
  },
  {
    title: 'Activities accepted',
    lead: 'Those from the day of ending on are given back. The coordinator and the follow-up staff are told place and time only; the coordinator looks for somebody else. Those before that day stay.',
    deputy: ' (deputy)',
  },
  {
    lead: 'やめる{日|ひ}からあとの{活動|かつどう}には、{行|い}かなくていいです。コーディネーターとスタッフに、{場所|ばしょ}と{時間|じかん}だけを{知|し}らせます。{代|か}わりの{人|ひと}は、コーディネーターが{探|さが}します。やめる{日|ひ}の{前|まえ}の{活動|かつどう}は、そのままです。',
    deputy: '（ひかえ）',
  },
)
