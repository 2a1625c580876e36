import { Button, ButtonRow, Disclosure, Form, SelectField, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ListedApplication } from '../../record.ts'
import { words } from '../words.ts'
import type { ShowProps } from './show-page.tsx'

const choices = (applications: readonly ListedApplication[]) =>
  applications.map(({ id, reference, name }) => ({ value: id, label: `${reference} ${name}` }))

/** Two applications of one person, and two persons who come together. */
export function JoinPart({ application, same, alone }: ShowProps) {
  const w = words(usePage().language)
  const { id, state, pairId } = application
  return (
    <>
      {same.length > 0 && state !== 'accepted' && (
        <Disclosure summary={w.merge.title} open>
          <p>{w.merge.about}</p>
          <Form action={urls.applications.merge({ id })}>
            <SelectField name="other" id="merge-other" label={w.label.other} options={choices(same)} required />
            <ButtonRow>
              <Button kind="secondary">{w.merge.button}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
      {pairId === null && alone.length > 0 && (
        <Disclosure summary={w.pair.title}>
          <p>{w.pair.about}</p>
          <Form action={urls.applications.pair({ id })}>
            <SelectField name="other" id="pair-other" label={w.label.other} options={choices(alone)} required />
            <ButtonRow>
              <Button kind="secondary">{w.pair.button}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </>
  )
}
