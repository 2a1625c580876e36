import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import { ButtonRow, DataTable, Disclosure, EmptyState, LinkButton, PageHeading, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as vocabularyWords } from '../../vocabulary-words.ts'
import type { Listed } from '../load.ts'
import type { ReadinessDoor } from '../readiness-doors.queries.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  found: readonly Listed[]
  doors: readonly ReadinessDoor[]
}

export function ListPage({ w, language, found, doors }: Props) {
  const settled = found.filter((each) => !isUnderWay(each))
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <ButtonRow>
        <LinkButton href={urls.matching.new()}>{w.new}</LinkButton>
        <LinkButton href={urls.matching.round()}>{w.round}</LinkButton>
        <LinkButton href={urls.matching.figures()} kind="quiet">
          {w.figures}
        </LinkButton>
        <LinkButton href={urls.advice.index()} kind="quiet">
          {w.advice}
        </LinkButton>
      </ButtonRow>
      <Wishes w={w} language={language} found={found.filter(isUnderWay)} caption={(n) => w.underWay(n)} />
      {settled.length > 0 && (
        <Disclosure summary={w.settled(String(settled.length))}>
          <Wishes w={w} language={language} found={settled} caption={(n) => w.settled(n)} />
        </Disclosure>
      )}
      <Disclosure summary={w.readiness}>
        <ul>
          {doors.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

/** Agreed or stopped: nobody waits there just now. */
const isUnderWay = ({ stage }: Listed) => stage !== 'agreed' && stage !== 'closed'

type WishesProps = Pick<Props, 'w' | 'language' | 'found'> & { caption: (n: string) => string }

function Wishes({ w, language, found, caption }: WishesProps) {
  const m = vocabularyWords(language)
  const day = (on: string | null) => (on ? formatDay(language, on, 'short') : '—')
  return (
    <DataTable
      caption={caption(String(found.length))}
      empty={<EmptyState title={w.none} />}
      rows={found}
      rowKey={(row) => row.seeking.id}
      columns={[
        {
          key: 'code',
          label: w.col.code,
          rowHeader: true,
          nowrap: true,
          cell: ({ seeking }) => <a href={urls.matching.show({ id: seeking.id })}>{seeking.code}</a>,
        },
        { key: 'stage', label: w.col.stage, cell: ({ stage }) => <Tag tone="blue">{w.stage[stage]}</Tag> },
        {
          key: 'company',
          label: w.col.company,
          cell: ({ answers }) =>
            listed(
              language,
              answers.companies.map((one) => m.company[one]),
            ),
        },
        { key: 'since', label: w.col.since, nowrap: true, cell: ({ seeking }) => day(seeking.receivedOn) },
        { key: 'talked', label: w.col.talked, nowrap: true, cell: ({ talkedOn }) => day(talkedOn) },
        { key: 'told', label: w.col.told, nowrap: true, cell: ({ toldOn }) => day(toldOn) },
      ]}
    />
  )
}
