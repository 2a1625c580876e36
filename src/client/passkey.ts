import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

/**
 * Shows the forms for passkeys where this browser can use them for this site, and fills their answer in. Everything
 * else on the page works without this script.
 */
for (const form of Array.from(document.querySelectorAll<HTMLFormElement>('form[data-passkey]'))) offer(form)

function offer(form: HTMLFormElement) {
  const domain = form.dataset.domain ?? ''
  const here = location.hostname
  if (!browserSupportsWebAuthn() || (here !== domain && !here.endsWith(`.${domain}`))) return
  form.hidden = false
  for (const other of Array.from(document.querySelectorAll<HTMLElement>('[data-passkey-without]'))) other.hidden = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    answer(form).then(
      () => form.submit(),
      () => say(form, form.dataset.failed ?? ''),
    )
  })
}

async function answer(form: HTMLFormElement) {
  say(form, '')
  const token = field(form, '_token').value
  const asked = await fetch(form.dataset.options ?? '', { method: 'POST', headers: { 'X-Form-Token': token } })
  if (!asked.ok) throw new Error(String(asked.status))
  const optionsJSON = await asked.json()
  const made =
    form.dataset.passkey === 'create'
      ? await startRegistration({ optionsJSON })
      : await startAuthentication({ optionsJSON })
  field(form, 'response').value = JSON.stringify(made)
}

const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement

function say(form: HTMLFormElement, words: string) {
  const status = form.querySelector('[data-passkey-status]')
  if (status) status.textContent = words
}
