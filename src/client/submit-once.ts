const releaseAfter = 8000

/**
 * Holds back a second press while the first is on its way. The words of the button stay; the server, which knows the
 * key of the form, has the last word. Released after a while, because an answer may be a download.
 */
export function submitOnce() {
  const onTheWay = new Set<HTMLFormElement>()
  const release = (form: HTMLFormElement) => {
    onTheWay.delete(form)
    for (const button of buttonsOf(form)) button.removeAttribute('aria-disabled')
  }
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (event.defaultPrevented || form.method !== 'post') return
    if (onTheWay.has(form)) return event.preventDefault()
    onTheWay.add(form)
    for (const button of buttonsOf(form)) button.setAttribute('aria-disabled', 'true')
    setTimeout(() => release(form), releaseAfter)
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) for (const form of [...onTheWay]) release(form)
  })
}

const buttonsOf = (form: HTMLFormElement) =>
  Array.from(form.elements).filter((element) => element instanceof HTMLButtonElement)
