import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, NumberField, PageHeading, RadioGroup, TextArea } from '#ui/index.ts'
import type { Words } from '../../words.ts'
import { proxyChannels } from '../form.ts'
import { wishesNext } from '../rules.ts'

interface Props {
  w: Words['report']
  when: string
  action: string
  back: string
  open: OpenForm
  /** Typed by a coordinator from telephone or paper. */
  isProxy: boolean
}

export function ReportPage({ w, when, action, back, open, isProxy }: Props) {
  const number = <NumberField name="peopleReached" label={w.peopleReached} hint={w.peopleHint} />
  const samePeople = (
    <RadioGroup
      name="samePeople"
      label={w.samePeople}
      mark={false}
      inline
      options={(['yes', 'no'] as const).map((value) => ({ value, label: w.same[value] }))}
    />
  )
  return (
    <>
      <PageHeading
        title={isProxy ? w.proxyTitle : w.title}
        above={when}
        lead={isProxy ? w.proxyLead : w.lead}
        back={{ href: back }}
      />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        {isProxy && (
          <RadioGroup
            name="channel"
            label={w.channel}
            options={proxyChannels.map((value) => ({ value, label: w.channels[value] }))}
            inline
            required
          />
        )}
        <RadioGroup
          name="tookPlace"
          label={w.tookPlace}
          options={[
            { value: 'yes', label: w.yes, inside: number },
            { value: 'no', label: w.no },
          ]}
          required
        />
        <TextArea name="words" label={w.words} readers={w.readers} limit={2000} />
        <RadioGroup
          name="wishNext"
          label={w.wishNext}
          options={wishesNext.map((value) => ({
            value,
            label: w.wish[value],
            inside: value === 'again' && samePeople,
          }))}
        />
        <ButtonRow>
          <Button>{w.send}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
