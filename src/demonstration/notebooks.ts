import { writeNote } from '#followup/index.ts'
import { releaseNote } from '#followup/notes/release-note.ts'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { urls } from '#urls.ts'
import { followup, turnOf } from './followup-words.ts'
import type { FoundTown } from './found-town.ts'
import { type Gathered, named } from './gather-cast.ts'
import { isCancelled } from './past-rows.ts'
import type { PastVisit } from './past-visits.ts'
import type { On, Stage } from './stage.ts'

/** Notes in each of the four notebooks, written by those who would write them. */
export async function playNotebooks(
  stage: Stage,
  town: FoundTown,
  gathered: Gathered[],
  visits: PastVisit[],
): Promise<void> {
  await stage.playMany(async (tx, at) => {
    const pen = new Pen(tx, at, stage.today, town.accounts)
    for (const visit of visits.filter((each) => !isCancelled(each)).slice(-12)) await pen.activity(visit)
    const the = (penName: string) => named(gathered, penName)
    await pen.feelings(the('はる'), the('れん'))
    await pen.supervision(the('みの'), 0, town.accounts.secondFollowUp)
    await pen.supervision(the('さくら'), 1, town.accounts.followUp)
    for (const [turn, name] of ['はる', 'れん', 'さくら'].entries()) await pen.coordination(the(name).personId, turn)
  })
}

const plain = { visitId: null, readerAccountId: null, channel: 'online', hostReads: false } as const

class Pen {
  constructor(
    readonly tx: Tx,
    readonly at: (on: On) => Moment,
    readonly today: string,
    readonly accounts: FoundTown['accounts'],
  ) {}

  /** Every other one is shared with the host. */
  async activity({ at, visitId, onDay, host, staffId }: PastVisit): Promise<void> {
    const words = turnOf(followup.activity, host)
    const address = urls.going.notes({ id: visitId })
    const note = { ...plain, notebook: 'activity' as const, personId: null, visitId, words, address }
    await writeNote(this.tx, this.#on(onDay, staffId), { ...note, hostReads: at % 2 === 0 })
  }

  /** One for herself, one for a chosen reader and later for one more, one told by telephone. */
  async feelings(haru: Gathered, ren: Gathered): Promise<void> {
    const [alone, shown, , told] = [0, 1, 2, 3].map((turn) => turnOf(followup.feelings, turn))
    const { followUp, secondFollowUp } = this.accounts
    const address = urls.going.supervision()
    const hers = { ...plain, notebook: 'feelings' as const, personId: haru.personId, address }
    await writeNote(this.tx, this.#ago(33, haru.accountId), { ...hers, words: alone ?? '' })
    const open = { ...hers, words: shown ?? '', readerAccountId: followUp }
    const noteId = await writeNote(this.tx, this.#ago(12, haru.accountId), open)
    await releaseNote(this.tx, this.#ago(9, haru.accountId), haru.personId, noteId, secondFollowUp)
    const his = { ...hers, personId: ren.personId, words: told ?? '', readerAccountId: followUp }
    await writeNote(this.tx, this.#ago(6, followUp), { ...his, channel: 'phone' })
    const own = { ...hers, personId: ren.personId, words: turnOf(followup.feelings, 2) }
    await writeNote(this.tx, this.#ago(20, ren.accountId), own)
  }

  async supervision({ personId, accountId }: Gathered, turn: number, readerAccountId: string): Promise<void> {
    const { asked, replied } = followup.supervision[turn] ?? { asked: '', replied: '' }
    const about = { ...plain, notebook: 'supervision' as const, personId, readerAccountId }
    const ago = 15 - turn * 4
    const question = { ...about, words: asked, address: urls.going.supervision() }
    await writeNote(this.tx, this.#ago(ago, accountId), question)
    const reply = { ...about, words: replied, address: urls.mine.notes() }
    await writeNote(this.tx, this.#ago(ago - 2, readerAccountId), reply)
  }

  async coordination(personId: string, turn: number): Promise<void> {
    const words = turnOf(followup.coordination, turn)
    const note = { ...plain, notebook: 'coordination' as const, personId, words, address: '' }
    await writeNote(this.tx, this.#ago(28 - turn * 9, this.accounts.coordinator), note)
  }

  #ago = (days: number, actorId: string | null) => this.#on(addDays(this.today, -days), actorId ?? '')
  #on = (day: string, actorId: string) => ({ ...this.at({ day, hour: 17, actorId }), actorId })
}
