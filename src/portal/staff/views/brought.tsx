import type { ComponentChildren } from 'preact'
import { PostButton, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { WholeEntry } from '../../entry/store.ts'
import { parted } from '../../open-data/brought.ts'
import type { Words } from '../../words.ts'

/** What a list brought and no field shows, so that whoever checks an entry knows what goes out with it and what does not. */
export function Brought({ w, found }: { w: Words; found: WholeEntry }) {
  const { official, others } = parted(found.entry.kind === 'event' ? 'event' : 'facility', found.version.extra)
  return (
    <>
      <Part id="brought" title={w.staff.brought} lead={w.staff.broughtLead} cells={official} />
      <Part id="kept-back" title={w.staff.keptBack} lead={w.staff.keptBackLead} cells={others}>
        <PostButton action={urls.portal.forget({ id: found.entry.id })} kind="secondary">
          {w.staff.forgetKeptBack}
        </PostButton>
      </Part>
    </>
  )
}

interface PartProps {
  id: string
  title: string
  lead: string
  cells: Record<string, string>
  children?: ComponentChildren
}

function Part({ id, title, lead, cells, children }: PartProps) {
  const items = Object.entries(cells).map(([label, value]) => ({ label, value }))
  return items.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{lead}</p>
      <SummaryList items={items} />
      {children}
    </section>
  )
}
