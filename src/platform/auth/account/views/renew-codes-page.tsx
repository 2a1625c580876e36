import { PageHeading, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

export function RenewCodesPage({ w, left }: { w: Words; left: number }) {
  return (
    <>
      <PageHeading
        title={w.codes.title}
        lead={w.codes.lead(String(left))}
        back={{ href: urls.account.show(), label: w.show.title }}
      />
      <p>{w.codes.note}</p>
      <PostButton action={urls.account.recoveryCodes()}>{w.codes.make}</PostButton>
    </>
  )
}
