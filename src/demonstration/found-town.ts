import { addArea, concludeContract, listAreas, registerOrganisation, setTravelTimes } from '#organisations/index.ts'
import { enterActual as keepActual, setTargets, setUpProgramme } from '#plans/index.ts'
import { openAccount } from '#platform/accounts/open-account.ts'
import type { Role } from '#platform/auth/actor.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { recordSetting } from '#platform/settings/record-setting.ts'
import { areaNames, hosts, staff, travel } from './cast.ts'
import type { Stage } from './stage.ts'

export interface FoundTown {
  areaIds: string[]
  contractId: string
  hostIds: string[]
  accounts: Record<keyof typeof staff, string>
  hostAccounts: string[]
}

const roleOf: Record<keyof typeof staff, Role> = {
  administrator: 'administrator',
  officer: 'officer',
  coordinator: 'coordinator',
  secondCoordinator: 'coordinator',
  followUp: 'follow_up_staff',
  secondFollowUp: 'follow_up_staff',
}

/** Areas, hosts, the contract, the programme with its targets, and everybody who works in it. */
export async function foundTown(stage: Stage, domain: string): Promise<FoundTown> {
  const year = fiscalYearOf(stage.today)
  return stage.play({ day: `${year - 1}-04-01` }, async (tx, moment) => {
    for (const [nameJa, nameEn] of areaNames) await addArea(tx, moment, { nameJa, nameEn })
    const areas = await listAreas(tx, moment)
    const areaIds = areaNames.map(([name]) => areas.find((area) => area.nameJa === name)?.id ?? '')
    const times = travel.flatMap((row, from) =>
      row.slice(from).map((minutes, at) => ({ from: areaIds[from] ?? '', to: areaIds[from + at] ?? '', minutes })),
    )
    await setTravelTimes(tx, moment, times)
    const plain = { staffTookCourse: null, note: '', contactEmail: null }
    const contractor = await registerOrganisation(
      tx,
      moment,
      {
        ...plain,
        name: '特定非営利活動法人ともしび',
        kana: 'ともしび',
        kinds: ['contractor'],
        address: 'ひだまり市中央1-2-3',
        areaId: areaIds[0] ?? null,
        phone: '03-0000-0200',
        contactName: staff.coordinator.name,
      },
      'paper',
    )
    const contractId = await concludeContract(
      tx,
      moment,
      {
        organisationId: contractor,
        title: 'ピアサポーター登録・派遣事業 運営委託',
        scope: '登録、派遣の調整、同行と前後の気持ちへの寄り添い、報告',
        fromOn: `${year - 1}-04-01`,
        lastOn: `${year + 2}-03-31`,
        reportDueOn: `${year + 1}-04-30`,
      },
      null,
    )
    const accounts = {} as FoundTown['accounts']
    for (const [part, { name, address }] of Object.entries(staff) as [
      keyof typeof staff,
      { name: string; address: string },
    ][])
      accounts[part] = await open(tx, moment, { name, email: `${address}@${domain}`, roles: [{ role: roleOf[part] }] })
    const hostIds: string[] = []
    const hostAccounts: string[] = []
    for (const host of hosts) {
      const id = await registerOrganisation(
        tx,
        moment,
        {
          ...plain,
          name: host.name,
          kana: host.kana,
          kinds: [host.kind],
          address: `ひだまり市${areaNames[host.area]?.[0]}4-5-6`,
          areaId: areaIds[host.area] ?? null,
          phone: '03-0000-0300',
          contactName: host.person,
        },
        'phone',
      )
      hostIds.push(id)
      const email = `${host.address}@${domain}`
      hostAccounts.push(
        await open(tx, moment, { name: host.person, email, roles: [{ role: 'host' }], organisationId: id }),
      )
    }
    await recordSetting(tx, moment, 'crisis-lines', {
      value: [
        {
          label: 'ひだまり{市|し} こころの{相談|そうだん}（{体験用|たいけんよう}）',
          tel: '03-0000-0110',
          hours: '{平日|へいじつ} 9:00〜17:00',
          labelEn: 'Hidamari City mental health line (not real)',
          hoursEn: 'Monday to Friday 9:00–17:00',
        },
        {
          label: '{夜間|やかん}と{休日|きゅうじつ} こころの{電話|でんわ}（{体験用|たいけんよう}）',
          tel: '03-0000-0119',
          hours: '{毎日|まいにち} 17:00〜22:00',
          labelEn: 'Night and holiday line (not real)',
          hoursEn: 'Daily 17:00–22:00',
        },
      ],
      validFrom: `${year - 1}-04-01`,
      source: '体験用',
    })
    const programmeId = await setUpProgramme(tx, moment, {
      nameJa: 'ピアサポーター登録・派遣事業',
      nameEn: 'Peer supporter registration and dispatch',
      startedOn: `${year - 1}-04-01`,
      contractId,
    })
    for (const [later, { fiscalYear, registered, dispatched }] of publishedPlan.entries())
      await setTargets(tx, moment, programmeId, year - 1 + later, {
        values: { registered, dispatched },
        asOfOn: `${year - 1}-04-01`,
        source: `世田谷区の公表資料にある計画値（${fiscalYear}）を、例として当てはめたもの`,
      })
    await enterActual(tx, moment, programmeId, year - 1)
    return { areaIds, contractId, hostIds, accounts, hostAccounts }
  })
}

/** Published targets of Setagaya's programme (ward report on peer supporters, table of targets R4 to R6). */
const publishedPlan = [
  { fiscalYear: '令和4年度', registered: 7, dispatched: 70 },
  { fiscalYear: '令和5年度', registered: 10, dispatched: 240 },
  { fiscalYear: '令和6年度', registered: 15, dispatched: 360 },
]

/** Last year was still kept on paper; its sum was entered by hand. */
function enterActual(tx: Tx, moment: Moment, programmeId: string, fiscalYear: number): Promise<void> {
  const actual = {
    indicator: 'dispatched',
    value: 64,
    asOfOn: `${fiscalYear + 1}-03-31`,
    source: '前年度の実績報告（紙の記録から）',
  } as const
  return keepActual(tx, moment, programmeId, fiscalYear, actual)
}

type OpenAccount = typeof openAccount
async function open(
  tx: Parameters<OpenAccount>[0],
  moment: Parameters<OpenAccount>[1],
  account: Parameters<OpenAccount>[2],
): Promise<string> {
  const opened = await openAccount(tx, moment, account)
  if (opened.opened === null) throw new Error(`the demonstration cannot open an account: ${opened.because}`)
  return opened.opened
}
