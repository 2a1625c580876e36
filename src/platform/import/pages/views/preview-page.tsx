import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { ButtonRow, ErrorSummary, LinkButton, Notice, PageHeading, PostButton, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Assessment, countsOf } from '../../batch/assess.ts'
import type { Batch } from '../../batch/batch.ts'
import type { ImportKind } from '../../kind.ts'
import type { SampleLine } from '../preview.ts'
import type { Words } from '../words.ts'
import { Faults } from './faults.tsx'
import { Doubts, LeftOut, Sample } from './reading-notes.tsx'
import { TakeForm } from './take-form.tsx'

export interface PreviewProps {
  w: Words
  language: Language
  batch: Batch
  kind: ImportKind
  assessment: Assessment
  sample: { lines: number[]; fields: SampleLine[] }
  unused: { letters: string; heading: string; because: string | null }[]
  open: OpenForm
}

/** Everything about a list before it is taken. Where anything is faulty, there is no button to take it. */
export function PreviewPage(props: PreviewProps) {
  const { w, language, batch, kind, assessment, open } = props
  const isFaulty = assessment.faults.length > 0
  const isEmpty = assessment.rows.length === 0
  return (
    <>
      <PageHeading
        title={w.previewTitle}
        step={{ current: 3, total: 3 }}
        above={`${assessment.plan.title(language)} ${batch.fileName}`}
        back={{ href: urls.imports.map({ id: batch.id }), label: w.changeColumns }}
      />
      {!isFaulty && <ErrorSummary problems={open.form.problems} />}
      {isFaulty && <Faults {...props} />}
      {!isFaulty && isEmpty && (
        <Notice kind="warning">
          <p>{w.nothingAtAll}</p>
        </Notice>
      )}
      <SummaryList items={countLines(props)} />
      <Doubts {...props} />
      <Sample {...props} />
      <LeftOut {...props} />
      {!isFaulty && !isEmpty && (
        <>
          <DraftNotice draft={open.draft} />
          <TakeForm {...props} />
        </>
      )}
      <ButtonRow>
        {isFaulty && (
          <LinkButton kind="primary" href={urls.imports.upload({ kind: kind.id })}>
            {w.newFile}
          </LinkButton>
        )}
        <LinkButton href={urls.imports.map({ id: batch.id })}>{w.changeColumns}</LinkButton>
        <PostButton action={urls.imports.discard({ id: batch.id })} kind="quiet">
          {w.discard}
        </PostButton>
      </ButtonRow>
      <p class="field-hint">{w.discardNote}</p>
    </>
  )
}

function countLines({ w, language, kind, assessment }: PreviewProps) {
  const counts = countsOf(assessment)
  const faulty = new Set(assessment.faults.map(({ line }) => line)).size
  const lines: [string, number][] = [
    [w.counts.add, counts.add],
    [w.counts.complete, counts.complete],
    [w.counts.nothing, counts.nothing],
    [w.counts.ask, counts.ask],
    [w.counts.faulty, faulty],
  ]
  return lines
    .filter(([, many], index) => many > 0 || index === 0)
    .map(([label, many]) => ({ label, value: kind.count(language, many) }))
}
