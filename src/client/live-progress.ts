/** Brings in how far something has come, every few seconds, and the whole page once it is done. Without it, a link does. */
export function followProgress(): void {
  const place = document.querySelector<HTMLElement>('[data-live-progress]')
  const address = place?.dataset.liveProgress
  if (!place || !address) return
  const look = () => {
    fetch(address, { credentials: 'same-origin' }).then(
      (answer) => {
        if (answer.status === 204) location.reload()
        else if (answer.ok) answer.text().then((html) => show(place, html))
      },
      () => {},
    )
  }
  const timer = setInterval(look, 2000)
  addEventListener('pagehide', () => clearInterval(timer))
}

/** Only what changed is put in, so that a screen reader hears a line when it is new. */
function show(place: HTMLElement, html: string): void {
  if (place.innerHTML !== html) place.innerHTML = html
}
