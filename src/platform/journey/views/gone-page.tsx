import { ButtonRow, LinkButton, PageHeading, usePage } from '#ui/index.ts'
import { words } from '../words.ts'

export function GonePage({ start, typedIsLost }: { start: string; typedIsLost: boolean }) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading title={w.goneTitle} lead={w.gone} />
      {typedIsLost && <p>{w.lost}</p>}
      <ButtonRow>
        <LinkButton href={start}>{w.toStart}</LinkButton>
      </ButtonRow>
    </>
  )
}
