/**
 * Leaves for a neutral page without leaving this one in the history. Works as a plain link where this never runs; Esc
 * three times within two seconds does the same.
 */
export function leaveQuickly() {
  const link = document.querySelector<HTMLAnchorElement>('[data-exit]')
  if (!link) return
  const leave = () => {
    document.documentElement.hidden = true
    window.location.replace(link.href)
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  let pressed: number[] = []
  document.addEventListener('keydown', (event) => {
    const recent = pressed.filter((at) => event.timeStamp - at < 2000)
    pressed = event.key === 'Escape' ? [...recent, event.timeStamp] : []
    if (pressed.length >= 3) leave()
  })
}
