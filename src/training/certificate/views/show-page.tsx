import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import { rareCharacters } from '#platform/japanese-text.ts'
import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  LinkButton,
  Notice,
  PageHeading,
  PostButton,
  SummaryList,
  TextArea,
  TextField,
  Timeline,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Certified } from '../certified.queries.ts'
import { words } from '../words.ts'
import { RareRemarks } from './rare-remarks.tsx'

interface Props {
  certified: Certified
  course: string
  open: OpenForm
  saved: boolean
  refused: string | null
}

export function ShowPage({ certified, course, open, saved, refused }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { completionId, personName, runId, standing, certificates } = certified
  const at = { id: completionId }
  const name = standing?.name ?? personName
  const back = runId ? urls.certificates.ofRun({ run: runId }) : urls.people.completions({ id: certified.personId })
  return (
    <>
      <PageHeading title={personName} above={w.title} back={{ href: back, label: w.title }} />
      {saved && <Notice kind="success" announce title={w.saved} />}
      {refused && <Notice kind="warning" announce title={refused} />}
      <SummaryList
        items={[
          { label: w.label.course, value: course },
          { label: w.label.track, value: w.track[certified.track ?? 'none'] },
          { label: w.label.completedOn, value: formatDay(language, certified.completedOn, 'long') },
          { label: w.label.number, value: standing?.number ?? w.state.none },
          ...(rareCharacters(name).length > 0 ? [{ label: w.label.remarks, value: <RareRemarks name={name} /> }] : []),
        ]}
      />
      <ButtonRow>
        {standing ? (
          <LinkButton href={urls.certificates.pdf(at)} kind="primary" download>
            {w.printOne}
          </LinkButton>
        ) : (
          <PostButton action={urls.certificates.reissue(at)}>{w.issueOne}</PostButton>
        )}
      </ButtonRow>
      {standing && (
        <>
          <Disclosure summary={w.reissue} open={open.draft !== null}>
            <DraftNotice draft={open.draft} />
            <p>{w.reissueAbout}</p>
            <Form action={urls.certificates.reissue(at)} {...open.form}>
              <TextField name="name" label={w.label.newName} required />
              <ButtonRow>
                <Button kind="secondary">{w.reissue}</Button>
              </ButtonRow>
            </Form>
          </Disclosure>
          <Disclosure summary={w.revoke}>
            <p>{w.revokeAbout}</p>
            <Form action={urls.certificates.revoke(at)}>
              <TextArea name="why" label={w.label.why} rows={2} limit={300} />
              <ButtonRow>
                <Button kind="secondary">{w.revoke}</Button>
              </ButtonRow>
            </Form>
          </Disclosure>
        </>
      )}
      {certificates.length > 0 && <h2>{w.history}</h2>}
      <Timeline
        entries={certificates.map((each) => ({
          title: `${each.number} ${each.name} — ${w.state[each.state]}`,
          at: formatInstant(language, each.issuedAt),
          dateTime: each.issuedAt,
          by: each.issuedBy ?? undefined,
          children: each.revokedOn ? (
            <p>
              {formatDay(language, each.revokedOn, 'long')} {each.revokedWhy}
            </p>
          ) : undefined,
        }))}
      />
    </>
  )
}
