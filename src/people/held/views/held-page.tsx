import { inBrackets } from '#platform/i18n/punctuation.ts'
import { ButtonRow, Disclosure, formatNumber, LinkButton, PageHeading, SummaryList, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Gathered } from '../gather.ts'
import { type Words, words } from '../words.ts'

/** More would make the page heavy; everything is in the files. */
const mostOnPage = 20

export function HeldPage({ gathered }: { gathered: Gathered[] }) {
  const w = words(usePage().language)
  const links: [string, string][] = [
    [urls.mine.profile(), w.profile],
    [urls.mine.disclosure(), w.disclosure],
    [urls.mine.consents(), w.consents],
    [urls.mine.looks(), w.looks],
    [urls.mine.correction(), w.correction],
    [urls.mine.deletion(), w.deletion],
  ]
  const empty = gathered.filter((section) => !hasEntries(section))
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      {gathered.filter(hasEntries).map((section) => (
        <Section w={w} section={section} key={section.id} />
      ))}
      {empty.length > 0 && <p>{w.nothingIn(empty.map(({ title }) => title).join(w.listComma))}</p>}
      <h2>{w.takeAway}</h2>
      <p>{w.takeAwayLead}</p>
      <ButtonRow>
        <LinkButton href={urls.mine.heldReadable()} download>
          {w.readable}
        </LinkButton>
        <LinkButton href={urls.mine.heldJson()} download>
          {w.json}
        </LinkButton>
      </ButtonRow>
      <h2>{w.can}</h2>
      <ul>
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Section({ w, section }: { w: Words; section: Gathered }) {
  const { language } = usePage()
  const shown = section.entries.slice(0, mostOnPage)
  const more = section.entries.length - shown.length
  const summary = section.title + inBrackets(language, w.entries(formatNumber(section.entries.length)))
  return (
    <Disclosure summary={summary} open={section.id === 'person'}>
      {shown.map((entry, index) => (
        <SummaryList items={entry.lines} key={index} />
      ))}
      {more > 0 && <p>{w.moreInFile(formatNumber(more))}</p>}
    </Disclosure>
  )
}

const hasEntries = (section: Gathered) => section.entries.length > 0
