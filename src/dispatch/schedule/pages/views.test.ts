import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { addDays, addMonths, mondayOf, monthOf } from '#platform/calendar.ts'
import { newContract } from '#test/contract.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { type Asked, goer, host, request, type Supporter, supporter, visit } from '../../fixtures/cast.ts'
import { openedSchedule } from '../fixtures/planned.ts'
import { proposed } from '../fixtures/proposals.ts'

describe('a proposal by month, by week and on paper', () => {
  let town: Town
  let coordinator: Inhabitant
  let staff: Inhabitant
  let aoki: Supporter
  let hospital: string
  let covered: Asked
  let id: string

  before(async () => {
    town = await newTown()
    coordinator = await town.inhabitant(['coordinator'])
    staff = await town.inhabitant(['follow_up_staff'], { name: '寄添 さくら' })
    aoki = await supporter(town, { name: '青木 ひかる' })
    const sato = await supporter(town, { name: '佐藤 つばさ' })
    hospital = await host(town, 'みどり病院')
    covered = await request(town, { organisationId: hospital, slots: [{ inDays: 8 }] })
    const school = await request(town, {
      organisationId: await host(town, 'あおぞら学園'),
      slots: [{ inDays: 8, from: 600, to: 690 }],
    })
    await request(town, { organisationId: await host(town, 'ひだまり会'), slots: [{ inDays: 9 }, { inDays: 10 }] })
    id = await openedSchedule(town, coordinator)
    await proposed(town, id, [
      { asked: covered, people: [aoki], staffId: staff.accountId },
      { asked: school, people: [sato] },
    ])
  })

  const on = (days: number) => addDays(town.today, days)
  const main = async (address: string, browser = coordinator.browser) => {
    const { status, text } = await browser.get(address)
    assert.equal(status, 200, address)
    return text.slice(text.indexOf('<main'), text.indexOf('</main>'))
  }
  const month = (query: Record<string, string> = {}) =>
    main(urls.schedules.month({ id }, { month: monthOf(on(8)), ...query }))
  const week = (query: Record<string, string> = {}) => main(urls.schedules.week({ id }, { week: on(8), ...query }))
  const withoutForms = (text: string) => text.replace(/<form[\s\S]*?<\/form>/g, '')

  test('the month has host, time and people of what is covered, and the wished dates of what is open in words', async () => {
    const text = await month()
    assert.match(text, /calendar-settled[\s\S]*?14:00〜15:00[\s\S]*?みどり病院[\s\S]*?青木 ひかる/)
    const wished = await main(urls.schedules.month({ id }, { month: monthOf(on(10)) }))
    assert.match(wished, /calendar-planned[\s\S]*?ひだまり会（希望の日）/)
  })

  test('a confirmed visit leads to its own page, what is proposed to why it is so', async () => {
    const set = await request(town, {
      organisationId: await host(town, 'こだま作業所'),
      slots: [{ inDays: 8, from: 540, to: 600 }],
    })
    await goer(town, set)
    const visitId = await visit(town, set)
    for (const text of [await month(), await week()]) {
      assert.ok(text.includes(`href="${urls.visits.show({ id: visitId })}"`))
      assert.match(text, /決まった訪問/)
      assert.ok(text.includes(`href="${urls.schedules.request({ id, requestId: covered.requestId })}`))
      assert.doesNotMatch(text, new RegExp(`requests/${set.requestId}`))
    }
    const why = await main(urls.schedules.request({ id, requestId: set.requestId }))
    assert.ok(why.includes(`href="${urls.visits.show({ id: visitId })}"`))
    assert.ok(why.includes(`href="${urls.requests.show({ id: set.requestId })}"`))
  })

  test('without a month it opens with the first one that has something, and leads no further than the period', async () => {
    const first = await main(urls.schedules.month({ id }))
    assert.match(first, /みどり病院/)
    const begins = monthOf(town.today)
    const earliest = await main(urls.schedules.month({ id }, { month: begins }))
    assert.doesNotMatch(earliest, new RegExp(`month=${addMonths(begins, -1)}`))
    assert.match(earliest, new RegExp(`month=${addMonths(begins, 1)}`))
    const last = await main(urls.schedules.month({ id }, { month: addMonths(begins, 2) }))
    assert.doesNotMatch(last, new RegExp(`month=${addMonths(begins, 3)}`))
    assert.match(await main(urls.schedules.month({ id }, { month: '1999-01' })), /みどり病院/)
  })

  test('the week has seven days with times, people and staff, and says so where there is nothing', async () => {
    const text = await week()
    assert.equal(text.match(/<section class="week-day/g)?.length, 7)
    assert.match(text, /みどり病院[\s\S]*?青木 ひかる[\s\S]*?フォロースタッフ：寄添 さくら/)
    assert.match(text, /予定はありません/)
    assert.match(text, new RegExp(`week=${addDays(mondayOf(on(8)), 7)}`))
    assert.match(
      await main(urls.schedules.week({ id }, { week: on(9) })),
      /ひだまり会[\s\S]*?希望の日（まだ応えられません）/,
    )
  })

  test('the filters are those of the list, and stay with the month and the week', async () => {
    for (const view of [month, week]) {
      const byHost = withoutForms(await view({ host: hospital }))
      assert.match(byHost, /みどり病院/)
      assert.doesNotMatch(byHost, /あおぞら学園/)
      assert.doesNotMatch(withoutForms(await view({ person: aoki.personId })), /佐藤/)
      assert.doesNotMatch(withoutForms(await view({ staff: staff.accountId })), /あおぞら学園/)
    }
    assert.match(await month({ host: hospital }), new RegExp(`name="month" value="${monthOf(on(8))}"`))
    assert.match(
      await month({ host: hospital }),
      new RegExp(`href="${urls.schedules.week({ id })}[^"]*host=${hospital}`),
    )
  })

  test('paper has the proposal by day and what is open after it, says that nobody is assigned, and no button', async () => {
    const { text } = await coordinator.browser.get(urls.schedules.print({ id }))
    assert.match(
      text,
      /案1[\s\S]*?だれも割り当てません[\s\S]*?あおぞら学園[\s\S]*?みどり病院[\s\S]*?青木 ひかる[\s\S]*?寄添 さくら/,
    )
    assert.match(text, /まだ応えられない依頼[\s\S]*?ひだまり会/)
    assert.doesNotMatch(text, /<button(?![^>]*data-print)|<form|<header|<nav/)
  })

  test('a coordinator of one contract sees that somebody goes, not who', async () => {
    const contractId = await newContract(town, '北')
    const { browser } = await town.inhabitant(['coordinator'], { contractId })
    for (const address of [
      urls.schedules.month({ id }, { month: monthOf(on(8)) }),
      urls.schedules.week({ id }, { week: on(8) }),
      urls.schedules.print({ id }),
    ]) {
      const text = await main(address, browser)
      assert.match(text, /ほかの委託先の人/)
      assert.doesNotMatch(text, /青木|佐藤/)
    }
  })

  test('nobody but a coordinator of this municipality opens them', async () => {
    const addresses = [urls.schedules.month({ id }), urls.schedules.week({ id }), urls.schedules.print({ id })]
    for (const role of ['host', 'supporter', 'follow_up_staff', 'officer'] as const) {
      const { browser } = await town.inhabitant([role])
      for (const address of addresses) assert.equal((await browser.get(address)).status, 403)
    }
    const { browser } = await (await newTown()).inhabitant(['coordinator'])
    for (const address of addresses) assert.equal((await browser.get(address)).status, 404)
  })

  test('they read in English too', async () => {
    coordinator.browser.speak('en')
    assert.match(await main(urls.schedules.month({ id }, { month: monthOf(on(10)) })), /wished date/)
    assert.match(await week(), /Follow-up staff: 寄添 さくら/)
    assert.match(await main(urls.schedules.print({ id })), /It assigns nobody/)
    coordinator.browser.speak('ja')
  })
})
