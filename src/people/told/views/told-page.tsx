import type { ComponentChildren } from 'preact'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Checkbox, FieldSet, Form, Notice, PageHeading, RadioGroup, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { toldBy } from '../told.ts'
import { words } from '../words.ts'

interface Props {
  title: string
  person: { id: string; name: string }
  action: string
  open: OpenForm
  saved: boolean
  above?: ComponentChildren
  children: ComponentChildren
}

/** A form in which a coordinator types what a person said elsewhere than on screen. */
export function ToldPage({ title, person, action, open, saved, above, children }: Props) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading
        title={title}
        above={w.about(person.name)}
        lead={w.lead}
        back={{ href: urls.people.edit({ id: person.id }), label: person.name }}
      />
      {saved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      {above}
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        {children}
        <FieldSet legend={w.legend} hint={w.hint}>
          <RadioGroup
            name="channel"
            label={w.label.channel}
            required
            options={toldBy.map((value) => ({ value, label: w.channel[value] }))}
          />
          <Checkbox name="confirmed" label={w.label.confirmed} required />
        </FieldSet>
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** The ways to the three forms, from the page where name and contact are corrected. */
export function ToldLinks({ personId }: { personId: string }) {
  const w = words(usePage().language)
  const links: [string, string][] = [
    [urls.people.disclosure({ id: personId }), w.disclosure],
    [urls.people.consents({ id: personId }), w.consents],
    [urls.people.wishAboutData({ id: personId }), w.wish],
  ]
  return (
    <>
      <h2>{w.others}</h2>
      <ul>
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
