import { type Actor, is } from '#platform/auth/actor.ts'
import type { Desk } from '#platform/desk.ts'
import type { NavEntry, NavItem } from '#ui/index.ts'
import { type Entry, type Section, sections } from './navigation-entries.ts'
import { words } from './words.ts'

/** So many pages are taken in at a glance; more are gathered under what one does there. */
const atAGlance = 7

/** What one may open, the place where one is marked. */
export function navigationFor(desk: Desk, path: string): NavEntry[] {
  const { actor } = desk
  if (!actor) return []
  const w = words(desk.language)
  const found = sectionsOf(actor)
  const all = found.flatMap(([, entries]) => entries)
  const here = closest(all, path)
  const item = ([key, href]: Entry): NavItem => ({
    href,
    label: w.nav[key],
    current: href === path,
    within: href === here && href !== path,
  })
  if (all.length <= atAGlance) return all.map(item)
  return found.flatMap(([section, entries]): NavEntry[] => {
    const items = entries.map(item)
    return section === 'alone' || items.length < 2 ? items : [{ label: w.sections[section], items }]
  })
}

function sectionsOf(actor: Actor): Section[] {
  const seen = new Set<string>()
  return sections.map(([section, entries]) => [
    section,
    entries.filter(([, href, roles]) => is(actor, ...roles) && !seen.has(href) && seen.add(href)),
  ])
}

/** The nearest page above this one: a person’s record lies below the people, a request’s candidates below the requests. */
function closest(entries: Entry[], path: string): string | undefined {
  const above = entries.map(([, href]) => href).filter((href) => path === href || path.startsWith(`${href}/`))
  return above.sort((one, other) => other.length - one.length)[0]
}
