import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  Form,
  LinkButton,
  Notice,
  PageHeading,
  PostButton,
  SummaryList,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { FoundFiles } from '../kept-files.ts'
import type { Looked, What } from '../things.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  what: What
  found: FoundFiles
  looked: Looked
  onceKey: string
}

const shownAtOnce = 100

/** Everything that would come in, or everything to mend: then there is no button to take it. */
export function PreviewPage(props: Props) {
  const { w, language, what, found, looked, onceKey } = props
  const at = { what, id: found.id }
  const isFaulty = looked.faults.length > 0
  const mayTake = !isFaulty && looked.many > 0
  return (
    <>
      <PageHeading title={w.preview} step={{ current: 2, total: 2 }} above={`${w.title[what]}　${found.fileName}`} />
      {isFaulty && <Faults {...props} />}
      {!isFaulty && looked.many === 0 && <Notice kind="warning" title={w.empty} />}
      {!isFaulty && found.takenBefore && (
        <Notice>
          <p>{w.takenBefore(formatInstant(language, found.takenBefore))}</p>
        </Notice>
      )}
      {looked.facts.length > 0 && <SummaryList items={looked.facts} />}
      {mayTake && (
        <>
          <Coming {...props} />
          <p>{w.replaces[what]}</p>
          <Form action={urls.bringIn.take(at)} onceKey={onceKey} summary={false}>
            <ButtonRow>
              <Button>{w.take[what](String(looked.many))}</Button>
            </ButtonRow>
          </Form>
        </>
      )}
      <ButtonRow>
        <LinkButton kind={mayTake ? 'quiet' : 'primary'} href={urls.bringIn.upload({ what })}>
          {w.another}
        </LinkButton>
        <PostButton action={urls.bringIn.discard(at)} kind="quiet">
          {w.discard}
        </PostButton>
      </ButtonRow>
    </>
  )
}

function Faults({ w, looked }: Props) {
  const shown = looked.faults.slice(0, shownAtOnce)
  const many = String(looked.faults.length)
  return (
    <>
      <Notice kind="error" title={w.faultsTitle} announce>
        <p>{w.faultsLead(many)}</p>
      </Notice>
      <DataTable
        caption={w.faultsCaption(String(shown.length), many)}
        rows={shown}
        columns={[
          { key: 'at', label: w.at, rowHeader: true, cell: ({ at }) => at },
          { key: 'wrong', label: w.wrong, cell: ({ says }) => says },
        ]}
      />
    </>
  )
}

function Coming({ w, looked }: Props) {
  const [first = '', ...more] = looked.coming.head
  return (
    <DataTable
      caption={w.comingCaption}
      narrow="scroll"
      rows={looked.coming.rows}
      columns={[
        { key: 'what', label: first, rowHeader: true, cell: (row) => row[0] },
        ...more.map((label, at) => ({
          key: String(at),
          label,
          numeric: true,
          cell: (row: string[]) => row[at + 1] ?? '',
        })),
      ]}
    />
  )
}
