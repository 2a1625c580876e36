import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  DataTable,
  Form,
  LinkButton,
  PageHeading,
  usePage,
  WhoCanRead,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { factInWords, type TopicNames } from '../fact-in-words.ts'
import {
  type DisclosableFacts,
  type DisclosableField,
  type DisclosureAudience,
  decisionKey,
  disclosableFields,
  disclosureAudiences,
  isAlwaysShown,
} from '../rules.ts'
import { words } from '../words.ts'

interface Props {
  facts: DisclosableFacts
  topicNames: TopicNames
  open: OpenForm
}

export function DisclosurePage({ facts, topicNames, open }: Props) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <DraftNotice draft={open.draft} />
      <WhoCanRead>{w.readers}</WhoCanRead>
      <Form action={urls.mine.disclosure()} {...open.form}>
        <DisclosureTable facts={facts} topicNames={topicNames} />
        <ButtonRow>
          <Button>{w.save}</Button>
          <LinkButton href={urls.mine.disclosurePreview()} kind="quiet">
            {w.preview}
          </LinkButton>
        </ButtonRow>
      </Form>
      <ul>
        <li>
          <a href={urls.mine.profile()}>{w.linkProfile}</a>
        </li>
        <li>
          <a href={urls.mine.consents()}>{w.linkConsents}</a>
        </li>
      </ul>
    </>
  )
}

interface TableProps {
  /** What the reader may see; what is left out shows as kept back or never said. */
  facts: Partial<DisclosableFacts>
  topicNames: TopicNames
  /** Stands where there is nothing to show. */
  untold?: string
}

/** One row for each item, one box for each audience: inside a `Form` parsed by `disclosureForm`. */
export function DisclosureTable({ facts, topicNames, untold }: TableProps) {
  const { language } = usePage()
  const w = words(language)
  const told = (field: DisclosableField) => factInWords(facts, field, language, topicNames)
  return (
    <>
      <DataTable
        caption={w.caption}
        rows={disclosableFields}
        rowKey={(field) => field}
        columns={[
          { key: 'field', label: w.field, rowHeader: true, cell: (field) => w.label[field] },
          { key: 'now', label: w.now, cell: (field) => told(field) || (untold ?? w.notSaid) },
          ...disclosureAudiences.map((audience) => ({
            key: audience,
            label: w.audience[audience],
            nowrap: true,
            cell: (field: DisclosableField) => <Decide field={field} audience={audience} />,
          })),
        ]}
      />
      <p class="field-hint">{w.alwaysWhy}</p>
    </>
  )
}

function Decide({ field, audience }: { field: DisclosableField; audience: DisclosureAudience }) {
  const { language } = usePage()
  const w = words(language)
  if (isAlwaysShown(field, audience)) return <>{w.always}</>
  const label = (
    <>
      {w.tell}
      <span class="only-heard">{inBrackets(language, `${w.label[field]}・${w.audience[audience]}`)}</span>
    </>
  )
  return <Checkbox name={decisionKey(field, audience)} label={label} />
}
