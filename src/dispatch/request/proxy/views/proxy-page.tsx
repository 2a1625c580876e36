import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, DateField, FieldSet, Form, PageHeading, RadioGroup, SelectField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { RequestKnown } from '../../known.ts'
import { requestQuestions } from '../../questions.ts'
import { proxyChannels } from '../form.ts'

interface Props {
  known: RequestKnown
  hosts: { id: string; name: string }[]
  open: OpenForm
}

export function ProxyPage({ known, hosts, open }: Props) {
  const { w, today } = known
  return (
    <>
      <PageHeading title={w.proxy.title} lead={w.proxy.lead} back={{ href: urls.requests.index() }} />
      <DraftNotice draft={open.draft} />
      <Form action={urls.requests.proxy()} {...open.form}>
        <SelectField
          name="organisation"
          label={w.label.organisation}
          options={hosts.map((host) => ({ value: host.id, label: host.name }))}
          required
        />
        <RadioGroup
          name="channel"
          label={w.label.channel}
          options={proxyChannels.map((value) => ({ value, label: w.proxy.channel[value] }))}
          inline
          required
        />
        <DateField name="receivedOn" label={w.label.receivedOn} latestOn={today} required />
        {requestQuestions.map((question) => (
          <FieldSet key={question.id} legend={question.title(known)}>
            <question.View known={known} />
          </FieldSet>
        ))}
        <ButtonRow>
          <Button>{w.proxy.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
