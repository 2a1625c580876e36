import { ButtonRow, LinkButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

type Props = { w: Words; fiscalYear: number; hasOwn: boolean; here: 'matrix' | 'map' | 'years' | 'reasons' | 'item' }

/** From each page of the menu to the others. */
export function MenuLinks({ w, fiscalYear, hasOwn, here }: Props) {
  const at = { year: String(fiscalYear) }
  const links = [
    ['matrix', urls.menu.matrix(at)],
    ['map', urls.menu.map(at)],
    ['years', urls.menu.years()],
    ['reasons', urls.menu.reasons()],
  ] as const
  return (
    <ButtonRow>
      {links
        .filter(([name]) => name !== here)
        .map(([name, href]) => (
          <LinkButton kind="quiet" href={href} key={name}>
            {w.links[name]}
          </LinkButton>
        ))}
      {hasOwn && (
        <LinkButton kind="quiet" href={urls.menu.own({ ...at, stage: 'plan' })}>
          {w.links.own}
        </LinkButton>
      )}
    </ButtonRow>
  )
}
