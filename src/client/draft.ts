import { draftQueue, type Sent } from './draft-queue.ts'

/** The form token, and the key that tells the server to which showing of the form this belongs. */
const always = ['_token', '_once']
const keepaliveLimit = 60_000

/** Keeps what is being written on the server, never in the browser. */
export function keepDrafts() {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft-url]')) keepDraft(form)
}

function keepDraft(form: HTMLFormElement) {
  const status = form.querySelector<HTMLElement>('[data-draft-status]')
  const say = (words = '') => {
    if (status && status.textContent !== words) status.textContent = words
  }
  // Whether the last message found no way; a refusal of the server is an answer, too.
  let cut = false
  const queue = draftQueue({
    async send(names, signal) {
      const sent = await send(form, names, signal)
      if (!signal.aborted) cut = sent === 'no-way'
      return sent === 'no-way' ? 'again' : sent
    },
    onKept: () => say(status?.dataset.saved?.replace('{time}', timeOfDay(new Date()))),
    onWaiting: () => say(status?.dataset.waiting),
  })
  const changed = (event: Event) => {
    const field = event.target as HTMLInputElement
    if (field.name && field.type !== 'file' && field.type !== 'password') queue.change(field.name)
  }
  const isThere = async () => {
    if (cut) cut = (await send(form, [], new AbortController().signal)) === 'no-way'
    return !cut
  }
  form.addEventListener('input', changed)
  form.addEventListener('change', changed)
  form.addEventListener('focusout', queue.flush)
  form.addEventListener('submit', (event) => {
    if (!cut) return queue.hold()
    // The browser would leave the page for one of its own, and what is written here with it.
    event.preventDefault()
    say(status?.dataset.waiting)
    queue
      .flushAll()
      .then(isThere)
      .then((there) => there && form.requestSubmit(event.submitter))
  })
  window.addEventListener('offline', () => {
    cut = true
  })
  window.addEventListener('online', () => {
    cut = false
    queue.flush()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') queue.flushAll()
  })
}

async function send(form: HTMLFormElement, names: string[], signal: AbortSignal): Promise<Sent | 'no-way'> {
  const body = messageOf(form, names)
  const keepalive = document.visibilityState === 'hidden' && body.length < keepaliveLimit
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  try {
    const url = form.dataset.draftUrl as string
    const answer = await fetch(url, { method: 'POST', body, headers, keepalive, signal, redirect: 'manual' })
    if (answer.ok) return 'kept'
    return answer.status >= 500 || answer.status === 429 ? 'again' : 'over'
  } catch {
    return 'no-way'
  }
}

/** The present values of these fields; one that holds nothing is sent empty. */
function messageOf(form: HTMLFormElement, names: string[]) {
  const data = new FormData(form)
  const message = new URLSearchParams()
  for (const name of always.concat(names)) {
    const values = data.getAll(name)
    for (const value of values.length ? values : ['']) message.append(name, String(value))
  }
  return message.toString()
}

const timeOfDay = (now: Date) => now.toTimeString().slice(0, 5)
