import { ButtonRow, LinkButton, PageHeading, PostButton } from '#ui/index.ts'
import type { Words } from '../words.ts'

export function ErasePage({ w, action, back }: { w: Words; action: string; back: string }) {
  return (
    <>
      <PageHeading title={w.eraseTitle} lead={w.eraseNote} back={{ href: back, label: w.title }} />
      <ButtonRow>
        <PostButton action={action} kind="warning">
          {w.erase}
        </PostButton>
        <LinkButton href={back}>{w.title}</LinkButton>
      </ButtonRow>
    </>
  )
}
