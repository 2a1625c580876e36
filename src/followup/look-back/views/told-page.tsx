import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, PageHeading, RadioGroup, usePage, WhoCanRead } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { AboutPerson } from '../../going/views/about-person.tsx'
import type { Accompanied } from '../../visits/rules.ts'
import { toldBy } from '../form.ts'
import { words } from '../words.ts'
import { SupporterFields } from './supporter-fields.tsx'

interface Props {
  visit: Accompanied
  personId: string
  name: string
  open: OpenForm
}

/** The supporter's four questions, typed in by staff who were told the answers. */
export function ToldLookBackPage({ visit, personId, name, open }: Props) {
  const w = words(usePage().language).told
  return (
    <>
      <PageHeading
        title={w.title}
        above={<AboutPerson name={name} visit={visit} />}
        lead={w.lead}
        back={{ href: urls.going.visit({ id: visit.id }) }}
      />
      <DraftNotice draft={open.draft} />
      <WhoCanRead>{w.readers}</WhoCanRead>
      <Form action={urls.going.toldLookBack({ id: visit.id }, { person: personId })} {...open.form}>
        <RadioGroup
          name="channel"
          label={w.channel}
          required
          inline
          options={toldBy.map((value) => ({ value, label: w.channels[value] }))}
        />
        <SupporterFields />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
