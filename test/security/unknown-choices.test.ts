import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { answersFor, newHost } from '#dispatch/request/fixtures/asked.ts'
import type { Role } from '#platform/auth/actor.ts'
import { graduate, supporter } from '#register/fixtures/cast.ts'
import { newContract } from '#test/contract.ts'
import { someId } from '#test/doors.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** What no list offered is refused beside its field, whether it is nobody's or another municipality's. */

let town: Town
let neighbour: { contract: string; organisation: string; area: string }
let own: { contract: string; organisation: string; account: string; person: string }

before(async () => {
  town = await newTown()
  const elsewhere = await newTown()
  neighbour = {
    contract: await newContract(elsewhere, '隣の契約'),
    organisation: (await newHost(elsewhere)).organisationId,
    area: await newArea(elsewhere),
  }
  await newArea(town)
  own = {
    contract: await newContract(town, '自分の契約'),
    organisation: (await newHost(town)).organisationId,
    account: (await town.inhabitant(['officer'])).accountId,
    person: await graduate(town),
  }
})

const newArea = (of: Town) =>
  of.work(async (tx) => {
    const area = { tenant_id: of.tenantId, name_ja: '北地域', name_en: '', position: 0 }
    return (await tx.insertInto('area').values(area).returning('area.id').executeTakeFirstOrThrow()).id
  })

interface Select {
  role: Role
  address: () => string
  /** All that makes the form complete but for its choice. */
  fields: () => Record<string, string | string[]>
  field: string
  offers: keyof typeof neighbour
}

const aPerson = { name: '山田 花', channel: 'paper', confirmed: 'yes' }
const anAccount = (role: string) => () => ({ name: '役 花', email: `${role}-${Math.random()}@example.jp`, role })
const aContract = () => ({ title: '運営委託', fromOn: town.today, lastOn: town.today })
const aYear = () => ({ nameJa: '事業', startedOn: town.today, asOfOn: town.today, source: '計画' })
const onPaper = () => ({
  ...Object.assign({}, ...Object.values(answersFor(town.today))),
  organisation: own.organisation,
  channel: 'paper',
  receivedOn: town.today,
})

const selects: Record<string, Select> = {
  'a new account, contract': {
    role: 'administrator',
    address: urls.accounts.new,
    fields: anAccount('coordinator'),
    field: 'contract',
    offers: 'contract',
  },
  'a new account, organisation': {
    role: 'administrator',
    address: urls.accounts.new,
    fields: anAccount('host'),
    field: 'organisation',
    offers: 'organisation',
  },
  'a further role, contract': {
    role: 'administrator',
    address: () => urls.accounts.roles({ id: own.account }),
    fields: () => ({ role: 'coordinator' }),
    field: 'contract',
    offers: 'contract',
  },
  'a further role, organisation': {
    role: 'administrator',
    address: () => urls.accounts.roles({ id: own.account }),
    fields: () => ({ role: 'host' }),
    field: 'organisation',
    offers: 'organisation',
  },
  'a new organisation, area': {
    role: 'coordinator',
    address: urls.organisations.index,
    fields: () => ({ name: '団体' }),
    field: 'area',
    offers: 'area',
  },
  'an organisation, area': {
    role: 'coordinator',
    address: () => urls.organisations.edit({ id: own.organisation }),
    fields: () => ({ name: '団体' }),
    field: 'area',
    offers: 'area',
  },
  'a new contract, organisation': {
    role: 'officer',
    address: urls.year.contractNew,
    fields: aContract,
    field: 'organisation',
    offers: 'organisation',
  },
  'a contract, organisation': {
    role: 'officer',
    address: () => urls.year.contract({ id: own.contract }),
    fields: aContract,
    field: 'organisation',
    offers: 'organisation',
  },
  'the year, contract': {
    role: 'officer',
    address: () => urls.year.setUp({ year: '2026' }),
    fields: aYear,
    field: 'contract',
    offers: 'contract',
  },
  'a newcomer, contract': {
    role: 'coordinator',
    address: urls.people.new,
    fields: () => ({ ...aPerson, enrolNow: 'yes', enrolledOn: town.today }),
    field: 'contract',
    offers: 'contract',
  },
  'a registration, contract': {
    role: 'coordinator',
    address: () => urls.people.enrol({ id: own.person }),
    fields: () => ({ enrolledOn: town.today, channel: 'paper', confirmed: 'yes' }),
    field: 'contract',
    offers: 'contract',
  },
  'wishes, area of the home': {
    role: 'coordinator',
    address: () => urls.people.wishes({ id: own.person }),
    fields: () => ({ channel: 'paper', confirmed: 'yes' }),
    field: 'homeArea',
    offers: 'area',
  },
  'a request on paper, area': {
    role: 'coordinator',
    address: urls.requests.proxy,
    fields: onPaper,
    field: 'area',
    offers: 'area',
  },
}

describe('a choice that stands in no list', () => {
  for (const [name, { role, address, fields, field, offers }] of Object.entries(selects))
    test(`is refused beside its field: ${name}`, async () => {
      const { browser } = await town.inhabitant([role])
      for (const chosen of [someId, neighbour[offers]]) {
        const answer = await browser.post(address(), { ...fields(), [field]: chosen })
        assert.equal(answer.status, 422)
        assert.match(answer.text, new RegExp(`id="f-${field}-error"`))
        assert.match(answer.text, /一覧から選んでください/)
      }
    })

  test('is refused for several choices at once: areas and organisations one would rather not go to', async () => {
    const { browser } = await supporter(town)
    for (const [field, chosen] of [
      ['areas', neighbour.area],
      ['organisations', neighbour.organisation],
    ] as const) {
      const answer = await browser.post(urls.mine.refusals(), { [field]: [chosen] })
      assert.equal(answer.status, 422)
      assert.match(answer.text, /一覧から選んでください/)
    }
  })
})
