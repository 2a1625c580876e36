import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { Button, ButtonRow, DateField, FieldPair, Form, PageHeading, RadioGroup, TimeField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { changeSides } from '../../visit/rules.ts'
import type { Visit } from '../../visit/store.ts'
import { visitWords } from '../../visit/words.ts'
import { heardBy } from '../form.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  visit: Visit
  kind: 'cancel' | 'postpone'
  open: OpenForm
}

export function ChangePage({ w, language, visit, kind, open }: Props) {
  const { id } = visit
  const isCancel = kind === 'cancel'
  return (
    <>
      <PageHeading
        title={isCancel ? w.cancelTitle : w.postponeTitle}
        above={`${visit.reference} ${formatDay(language, visit.onDay, 'long')} ${formatSpan(language, visit.startMinute, visit.endMinute)}`}
        lead={isCancel ? w.cancelLead : w.postponeLead}
        back={{ href: urls.visits.show({ id }), label: w.back }}
      />
      <Form action={isCancel ? urls.visits.cancel({ id }) : urls.visits.postpone({ id })} {...open.form}>
        <RadioGroup
          name="side"
          label={w.side}
          hint={w.sideHint}
          required
          options={changeSides.map((side) => ({ value: side, label: visitWords(language).side[side] }))}
        />
        <RadioGroup
          name="channel"
          label={w.channel}
          required
          options={heardBy.map((channel) => ({ value: channel, label: w.channelIs[channel] }))}
        />
        {!isCancel && (
          <>
            <DateField name="onDay" label={w.onDay} hint={w.onDayHint} />
            <FieldPair>
              <TimeField name="from" label={w.from} />
              <TimeField name="to" label={w.to} />
            </FieldPair>
            <DateField name="until" label={w.until} required />
          </>
        )}
        <ButtonRow>
          <Button>{isCancel ? w.cancel : w.postpone}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
