import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
import { ErrorSummary } from './error-summary.tsx'
import { HiddenField } from './field-set.tsx'
import { FormContext, type FormProblems, type FormValues, formTokenField, onceKeyField } from './form-context.ts'
import { usePage, useWords } from './page-context.ts'

export type FormProps = {
  action: string
  children: ComponentChildren
  problems?: FormProblems
  values?: FormValues
  /** False where the page shows the summary itself. */
  summary?: boolean
  /** A key made for this showing of the form: the same key sent twice makes one record. */
  onceKey?: string
  /** Where changed fields are kept while the form is being filled in. */
  draftUrl?: string
  multipart?: boolean
  /** Instead of the form token of the page. */
  formToken?: string
  id?: string
  label?: string
  /** For a form around a table that needs the whole width. */
  wide?: boolean
}

/**
 * A form that posts. Adds the form token, shows what needs another look, and tells its fields their values and
 * messages. `novalidate`, because the words of the browser are neither ours nor in the language of the page.
 */
export function Form({ problems = [], values = {}, summary = true, ...props }: FormProps) {
  const page = usePage()
  return (
    <form
      class={classes('form', props.wide && 'form-wide')}
      method="post"
      action={props.action}
      id={props.id}
      aria-label={props.label}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      novalidate
      data-draft-url={props.draftUrl}
    >
      <HiddenField name={formTokenField} value={props.formToken ?? page.formToken} />
      {props.onceKey && <HiddenField name={onceKeyField} value={props.onceKey} />}
      {summary && <ErrorSummary problems={problems} />}
      <FormContext.Provider value={{ problems, values }}>{props.children}</FormContext.Provider>
      {props.draftUrl && <DraftStatus />}
    </form>
  )
}

function DraftStatus() {
  const words = useWords()
  return (
    <p
      class="draft-status"
      role="status"
      data-draft-status
      data-saved={words.draftSaved}
      data-waiting={words.draftWaiting}
    />
  )
}
