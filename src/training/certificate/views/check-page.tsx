import { Notice, PageHeading, SummaryList } from '#ui/index.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words['check']
  checked: { isValid: boolean; course: string } | null
  place: string
}

export function CheckPage({ w, checked, place }: Props) {
  if (!checked)
    return (
      <>
        <PageHeading title={w.title} />
        <Notice kind="warning" title={w.unknown} />
      </>
    )
  return (
    <>
      <PageHeading title={w.title} />
      <Notice kind={checked.isValid ? 'success' : 'warning'} title={checked.isValid ? w.valid : w.invalid} />
      <SummaryList
        items={[
          { label: w.course, value: checked.course },
          { label: w.issuer, value: place },
        ]}
      />
      <p>{w.about}</p>
    </>
  )
}
