import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, PageHeading, RadioGroup, TextArea, usePage, WhoCanRead } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Accompanied } from '../../visits/rules.ts'
import { VisitLine } from '../../visits/visit-line.tsx'
import { mostWords } from '../form.ts'
import { happenings } from '../rules.ts'
import { words } from '../words.ts'

export function StaffLookBackPage({ visit, open }: { visit: Accompanied; open: OpenForm }) {
  const w = words(usePage().language).staff
  return (
    <>
      <PageHeading
        title={w.title}
        above={<VisitLine visit={visit} />}
        lead={w.lead}
        back={{ href: urls.going.visit({ id: visit.id }) }}
      />
      <DraftNotice draft={open.draft} />
      <WhoCanRead>{w.readers}</WhoCanRead>
      <Form action={urls.going.lookBack({ id: visit.id })} {...open.form}>
        <RadioGroup
          name="happened"
          label={w.happened}
          options={happenings.map((value) => ({ value, label: w.happening[value] }))}
        />
        <TextArea name="said" label={w.said} hint={w.saidHint} limit={mostWords} />
        <TextArea name="nextTime" label={w.nextTime} hint={w.nextTimeHint} limit={mostWords} rows={3} />
        <RadioGroup
          name="talk"
          label={w.talk}
          inline
          options={(['yes', 'no'] as const).map((value) => ({ value, label: w.wants[value] }))}
        />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
