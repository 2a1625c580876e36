/** Shows the print buttons, which mean nothing without a script. */
export function offerPrinting() {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}
