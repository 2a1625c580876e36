/** Begins at what needs another look, and brings each field into view together with its label. */
export function leadToProblems() {
  const summary = document.querySelector<HTMLElement>('[data-error-summary]')
  if (!summary) return
  summary.focus()
  summary.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    field.focus({ preventScroll: true })
    ;(field.closest('.field') ?? field).scrollIntoView()
  })
}
