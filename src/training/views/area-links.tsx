import { usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words } from '../run/words.ts'

export type CourseArea = 'runs' | 'plan' | 'curricula' | 'figures'

/** The four pages about courses, beside each other on each of them. */
export function AreaLinks({ current }: { current: CourseArea }) {
  const { areas } = words(usePage().language)
  const links: [CourseArea, string][] = [
    ['runs', urls.courses.index()],
    ['plan', urls.courses.plan()],
    ['curricula', urls.curricula.index()],
    ['figures', urls.courses.figures()],
  ]
  return (
    <nav class="area-links" aria-label={areas.label}>
      <ul>
        {links.map(([area, href]) => (
          <li key={area}>
            <a href={href} aria-current={area === current ? 'page' : undefined}>
              {areas[area]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
