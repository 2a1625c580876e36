import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Actor } from '#platform/auth/actor.ts'
import { newContract } from '#test/contract.ts'
import { newTown, type Town } from '#test/town.ts'
import { enrol, person, staff, visit } from '../fixtures/visits.ts'
import { listNotesOfVisit } from './notes.queries.ts'
import { readNotes } from './reader.queries.ts'
import { writeNote } from './write-note.ts'

let town: Town
let north: string
let south: string
let visitId: string
before(async () => {
  town = await newTown()
  north = await newContract(town, '北の契約')
  south = await newContract(town, '南の契約')
  const [goes, mori] = [await person(town), await staff(town)]
  await enrol(town, goes.personId, south)
  visitId = (await visit(town, { going: [goes], along: [mori], inDays: -1 })).id
  const note = {
    notebook: 'activity',
    personId: null,
    visitId,
    readerAccountId: null,
    words: '南の活動の記録',
  } as const
  await town.work(
    (tx, moment) =>
      writeNote(
        tx,
        { ...moment, actorId: mori.accountId },
        { ...note, channel: 'online', hostReads: false, address: '' },
      ),
    mori.accountId,
  )
})

const readBy = (contractIds: string[]) =>
  town.work(async (tx, moment) => {
    const coordinator: Actor = {
      accountId: town.tenantId,
      tenantId: town.tenantId,
      sessionId: '',
      name: '',
      roles: ['coordinator'],
      personId: null,
      organisationId: null,
      contractIds,
      seesRecords: false,
    }
    const notes = await readNotes(tx, moment, coordinator, await listNotesOfVisit(tx, moment, visitId))
    return notes.map(({ words }) => words)
  })

describe('the activity record of a visit', () => {
  test('is read by the coordinator of a contract whose people went', async () => {
    assert.deepEqual(await readBy([south]), ['南の活動の記録'])
  })
  test('is not opened for the coordinator of a contract nobody of whom went', async () => {
    assert.deepEqual(await readBy([north]), [])
  })
  test('is read by a coordinator of the whole municipality', async () => {
    assert.deepEqual(await readBy([]), ['南の活動の記録'])
  })
})
