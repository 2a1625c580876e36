import { randomUUID } from 'node:crypto'
import { addDays } from '#platform/calendar.ts'
import type { Database } from '../src/database.ts'

interface Facts {
  tenant_id: string
  people: string[]
  hosts: string[]
  size: { requests: number }
  from: string
  today: string
}

type Table = keyof Database & string

/** Whole rows of a municipality's year, in the order of their keys. */
export function rows(facts: Facts): { tables: [Table, Record<string, unknown>[]][]; openRequestId: string } {
  const { tenant_id, people, hosts } = facts
  const channel = 'import'
  const tables = new Map<Table, Record<string, unknown>[]>()
  const many = (table: Table, all: Record<string, unknown>[]) => tables.set(table, all)
  many(
    'organisation',
    hosts.map((id, at) => ({
      tenant_id,
      id,
      name: `計測団体${at}`,
      kana_order: `けいそく${String(at).padStart(4, '0')}`,
      kinds: ['hospital'],
      channel,
      registered_on: facts.from,
    })),
  )
  many(
    'person',
    people.map((id, at) => ({
      tenant_id,
      id,
      name: `計測 ${at}`,
      kana: `けいそく ${at}`,
      kana_order: `けいそく${String(at).padStart(4, '0')}`,
      channel,
    })),
  )
  many(
    'completion',
    people.map((person_id) => ({ tenant_id, person_id, course_kind: 'basic', completed_on: facts.from, channel })),
  )
  many(
    'enrolment',
    people.map((person_id) => ({ tenant_id, person_id, enrolled_on: facts.from, channel })),
  )
  many(
    'supporter_wish',
    people.map((person_id) => ({
      tenant_id,
      person_id,
      activities: ['talk'],
      forms: ['honorarium'],
      modes: ['in-person'],
      topics: ['own-story'],
    })),
  )
  many(
    'availability',
    people.flatMap((person_id) =>
      [1, 2, 3, 4, 5].map((weekday) => ({ tenant_id, person_id, weekday, from_minute: 540, to_minute: 1080 })),
    ),
  )
  const requests = Array.from({ length: facts.size.requests }, (_, at) => requestAt(facts, at))
  for (const table of [
    'dispatch_request',
    'request_slot',
    'offer',
    'offer_answer',
    'visit',
    'seat',
    'visit_record',
  ] as const)
    many(
      table,
      requests.flatMap((request) => request[table] ?? []),
    )
  return { tables: [...tables], openRequestId: requests.at(-1)?.dispatch_request?.[0]?.id as string }
}

function requestAt(facts: Facts, at: number): Partial<Record<Table, Record<string, unknown>[]>> {
  const { tenant_id, people, hosts, size } = facts
  const [request_id, slot_id, offer_id, visit_id] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const person_id = people[at % people.length]
  const onDay = addDays(facts.from, Math.floor((at / size.requests) * 360))
  const start_minute = 540 + (Math.floor(at / people.length) % 5) * 90
  const time = { on_day: onDay, start_minute, end_minute: start_minute + 60 }
  const isOpen = at >= size.requests - 10
  const base = {
    dispatch_request: [
      {
        tenant_id,
        id: request_id,
        reference: `B-${String(at).padStart(5, '0')}`,
        organisation_id: hosts[at % hosts.length],
        activity: 'talk',
        topics: ['own-story'],
        audience_kind: 'students',
        people_wanted: 1,
        people_minimum: 1,
        form: 'honorarium',
        channel: 'import',
        sent_at: `${addDays(onDay, -20)}T01:00:00.000Z`,
      },
    ],
    request_slot: [{ tenant_id, id: slot_id, request_id, position: 1, ...time }],
  }
  if (isOpen) return base
  const offered = { tenant_id, request_id, person_id, part: 'supporter' }
  return {
    ...base,
    offer: [
      {
        ...offered,
        id: offer_id,
        slot_id,
        expires_at: `${onDay}T00:00:00.000Z`,
        sent_at: `${addDays(onDay, -18)}T01:00:00.000Z`,
      },
    ],
    offer_answer: [{ tenant_id, offer_id, answer: 'accepted', channel: 'online' }],
    visit: [{ tenant_id, id: visit_id, reference: `BV-${String(at).padStart(5, '0')}`, request_id, slot_id, ...time }],
    seat: [{ ...offered, offer_id, visit_id, ...time }],
    visit_record:
      onDay < facts.today ? [{ tenant_id, visit_id, took_place: true, people_reached: 12, channel: 'import' }] : [],
  }
}
