import { ChevronIcon } from './icons.tsx'
import { useWords } from './page-context.ts'

/** `current`: this very page; `within`: a page below it. */
export type NavItem = { href: string; label: string; current?: boolean; within?: boolean; count?: number }
/** Several pages under one word. */
export type NavGroup = { label: string; items: readonly NavItem[] }
export type NavEntry = NavItem | NavGroup

type Props = { entries: readonly NavEntry[]; look: 'row' | 'list' }

/** As a row, groups open over the page, one at a time; as a list, they open in place, the one with this page at once. */
export function SiteNavigation({ entries, look }: Props) {
  const words = useWords()
  if (entries.length === 0) return null
  return (
    <nav class="site-nav" aria-label={words.mainNavigation}>
      <ul>
        {entries.map((entry) =>
          'items' in entry ? (
            <li key={entry.label}>
              <Group group={entry} look={look} />
            </li>
          ) : (
            <Item key={entry.href} item={entry} />
          ),
        )}
      </ul>
    </nav>
  )
}

function Group({ group: { label, items }, look }: { group: NavGroup; look: Props['look'] }) {
  const here = items.some(({ current, within }) => current || within)
  const row = look === 'row'
  return (
    <details class="nav-group" name={`site-nav-${look}`} open={!row && here} data-menu={row || undefined}>
      <summary aria-current={here ? 'true' : undefined}>
        <span>{label}</span>
        <ChevronIcon />
      </summary>
      <ul>
        {items.map((item) => (
          <Item key={item.href} item={item} />
        ))}
      </ul>
    </details>
  )
}

function Item({ item: { href, label, current, within, count } }: { item: NavItem }) {
  const words = useWords()
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : within ? 'true' : undefined}>
        <span>{label}</span>
        {count !== undefined && count > 0 && <span class="nav-count">{words.items(`${count}`)}</span>}
      </a>
    </li>
  )
}
