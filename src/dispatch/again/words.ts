import { catalogue } from '#platform/i18n/catalogue.ts'

export const words = catalogue(
  {
    title: 'また{行|い}きたい{所|ところ}',
    lead: 'また{行|い}ってみたい{派遣先|はけんさき}があれば、{選|えら}んでおけます。{選|えら}んでも、{選|えら}ばなくても、お{誘|さそ}いを{受|う}けるかどうかはいつも{自由|じゆう}です。',
    readers: 'あなたと、コーディネーターが{読|よ}みます。{派遣先|はけんさき}には{伝|つた}わりません。',
    label: { hosts: '{派遣先|はけんさき}' },
    been: (on: string) => `${on}に{行|い}きました`,
    nowhere: 'まだ{行|い}った{所|ところ}がありません。{活動|かつどう}のあとに{選|えら}べます。',
  },
  {
    title: 'Where you would like to go again',
    lead: 'Choose hosts you would like to go to again. Whether or not you choose any, you are always free to pass on an offer.',
    readers: 'You and the coordinator can read this. Hosts are not told.',
    label: { hosts: 'Hosts' },
    been: (on) => `You were there on ${on}`,
    nowhere: 'You have not been anywhere yet. You can choose after a visit.',
  },
  {
    lead: 'また{行|い}きたい{所|ところ}をえらびます。えらばなくてもいいです。おさそいは、いつでもことわっていいです。',
    readers: 'あなたとコーディネーターが{読|よ}みます。{行|い}った{所|ところ}の{人|ひと}にはわかりません。',
    label: { hosts: '{行|い}った{所|ところ}' },
  },
)
