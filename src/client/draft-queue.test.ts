import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { draftQueue, type Sent } from './draft-queue.ts'

describe('a draft that is being written', () => {
  let sent: string[][]
  let said: string[]
  let answers: (Sent | Promise<Sent>)[]
  let aborted: number

  beforeEach(() => {
    sent = []
    said = []
    answers = []
    aborted = 0
    mock.timers.enable({ apis: ['setTimeout'] })
  })

  // The whole suite shares one process: a clock that stays stopped would stop every test after this one.
  afterEach(() => mock.timers.reset())

  const queue = () =>
    draftQueue({
      async send(names, signal) {
        sent.push(names)
        signal.addEventListener('abort', () => aborted++)
        return (await answers.shift()) ?? 'kept'
      },
      onKept: () => said.push('kept'),
      onWaiting: () => said.push('waiting'),
    })

  const pass = async (milliseconds: number) => {
    mock.timers.tick(milliseconds)
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  }

  it('is sent 600 ms after the first keystroke, however long the typing goes on', async () => {
    const draft = queue()
    draft.change('place')
    await pass(599)
    draft.change('place')
    assert.deepEqual(sent, [])
    await pass(1)
    assert.deepEqual(sent, [['place']])
    assert.deepEqual(said, ['kept'])
  })

  it('names each changed field once and leaves the others out', async () => {
    const draft = queue()
    draft.change('place')
    draft.change('people')
    draft.change('place')
    await pass(600)
    assert.deepEqual(sent, [['place', 'people']])
  })

  it('sends nothing when nothing has changed', async () => {
    await queue().flush()
    assert.deepEqual(sent, [])
  })

  it('waits for the answer before sending what was written meanwhile', async () => {
    const draft = queue()
    let answer = (_: Sent) => {}
    answers = [new Promise((resolve) => (answer = resolve))]
    draft.change('place')
    await pass(600)
    draft.change('people')
    await pass(5000)
    assert.equal(sent.length, 1)
    answer('kept')
    await pass(0)
    await pass(600)
    assert.deepEqual(sent, [['place'], ['people']])
  })

  it('tries again after two, four and eight seconds while the line is down, and says so', async () => {
    const draft = queue()
    answers = ['again', 'again', 'again', 'kept']
    draft.change('place')
    await pass(600)
    await pass(1999)
    assert.equal(sent.length, 1)
    await pass(1)
    assert.equal(sent.length, 2)
    await pass(4000)
    await pass(8000)
    assert.deepEqual(sent, [['place'], ['place'], ['place'], ['place']])
    assert.deepEqual(said, ['waiting', 'waiting', 'waiting', 'kept'])
  })

  it('sends at once when the line is back', async () => {
    const draft = queue()
    answers = ['again']
    draft.change('place')
    await pass(600)
    await draft.flush()
    assert.equal(sent.length, 2)
  })

  it('stops when the server will not take the draft any more', async () => {
    const draft = queue()
    answers = ['over']
    draft.change('place')
    await pass(600)
    draft.change('people')
    await pass(60_000)
    assert.deepEqual(sent, [['place']])
  })

  it('takes back what is on its way and sends it with the rest when the page is left', async () => {
    const draft = queue()
    answers = [new Promise(() => {})]
    draft.change('place')
    await pass(600)
    draft.change('people')
    await draft.flushAll()
    assert.equal(aborted, 1)
    assert.deepEqual(new Set(sent[1]), new Set(['place', 'people']))
    assert.deepEqual(said, ['kept'])
  })

  it('is quiet once the form itself is being sent, also while its page closes', async () => {
    const draft = queue()
    draft.change('place')
    draft.hold()
    await draft.flushAll()
    await pass(60_000)
    assert.deepEqual(sent, [])
  })

  it('goes on when somebody comes back to the form and writes more', async () => {
    const draft = queue()
    draft.change('place')
    draft.hold()
    draft.change('people')
    await pass(600)
    assert.deepEqual(sent, [['place', 'people']])
  })
})
