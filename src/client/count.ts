/** Says how many characters are left, where a text has a limit. Counts as the server does: by character, not by byte. */
export function countCharacters() {
  for (const note of document.querySelectorAll<HTMLElement>('[data-count-for]')) {
    const field = document.getElementById(note.dataset.countFor ?? '') as HTMLTextAreaElement | null
    if (!field) continue
    const limit = Number(note.dataset.limit)
    const before = note.textContent
    field.addEventListener('input', () => {
      const left = limit - Array.from(field.value).length
      const words = (left < 0 ? note.dataset.over : note.dataset.left) ?? ''
      note.textContent = left === limit ? before : words.replace('{n}', Math.abs(left).toLocaleString())
    })
  }
}
