import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'

const ja = {
  title: '団体・派遣先の一覧',
  lead: '派遣先や事業所をまとめて登録します。名称と所在地が同じ団体は、何度取り込んでも1つです。登録してある内容は書きかえません。',
  count: (n: string) => `${n}団体`,
  label: {
    name: '名称',
    kana: 'ふりがな',
    kinds: '種類',
    address: '所在地',
    area: '地域',
    phone: '電話番号',
    contactName: '担当者名',
    contactEmail: '担当者のメールアドレス',
    staffTookCourse: '職員の研修受講',
    note: '備考',
  },
  kind: {
    hospital: '病院',
    office: '福祉サービス事業所',
    school: '学校',
    company: '会社',
    public: '公的機関',
    contractor: '受託団体',
    other: 'その他',
  },
  took: { yes: '受けた', no: '受けていない' },
  likely: (name: string, address: string) => `${name}（${address || '所在地の記録なし'}）`,
  extension: (number: string) => ` 内線${number}`,
}
const en: Widen<typeof ja> = {
  title: 'List of organisations and hosts',
  lead: 'Registers hosts and offices. Organisations with the same name and address are one, however often they are brought in. What is registered stays as it is.',
  count: (n) => plural(n, 'organisation'),
  label: {
    name: 'Name',
    kana: 'Reading',
    kinds: 'Kinds',
    address: 'Address',
    area: 'Area',
    phone: 'Telephone',
    contactName: 'Contact person',
    contactEmail: 'E-mail of the contact',
    staffTookCourse: 'Staff took the course',
    note: 'Notes',
  },
  kind: {
    hospital: 'Hospital',
    office: 'Welfare service office',
    school: 'School',
    company: 'Company',
    public: 'Public body',
    contractor: 'Contracted operator',
    other: 'Other',
  },
  took: { yes: 'Yes', no: 'Not yet' },
  likely: (name, address) => `${name} (${address || 'no address recorded'})`,
  extension: (number) => ` ext. ${number}`,
}

export const words = catalogue(ja, en)
