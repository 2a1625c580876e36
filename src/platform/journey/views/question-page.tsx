import type { ComponentChildren } from 'preact'
import { Button, ButtonRow, Form, type FormProblems, HiddenField, PageHeading, usePage } from '#ui/index.ts'
import type { Typed } from '../../web/form.ts'
import { words } from '../words.ts'

interface Props {
  journeyTitle: string
  title: string
  lead?: string
  place: { current: number; total: number }
  back: string
  action: string
  keep: string
  draftId: string
  values: Typed
  problems: FormProblems
  children: ComponentChildren
}

export function QuestionPage(props: Props) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading
        title={props.title}
        above={props.journeyTitle}
        step={props.place}
        lead={props.lead}
        back={{ href: props.back }}
      />
      <Form action={props.action} draftUrl={props.keep} values={props.values} problems={props.problems}>
        <HiddenField name="_draft" value={props.draftId} />
        {props.children}
        <ButtonRow>
          <Button>{w.continue}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
