/** Menus are `<details>`, which open by themselves; this closes them on Escape and when one goes elsewhere. */
export function closeMenus() {
  const opened = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const menu of opened()) {
      menu.open = false
      if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus()
    }
  })
  const leave = (event: Event) => {
    for (const menu of opened()) if (!menu.contains(event.target as Node)) menu.open = false
  }
  document.addEventListener('click', leave)
  document.addEventListener('focusin', leave)
}
