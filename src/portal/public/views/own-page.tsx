import { PageHeading, usePage } from '#ui/index.ts'
import type { PageVersion } from '../../pages/store.ts'
import { Markdown } from '../../views/markdown.tsx'
import { pick, Said } from '../../views/said.tsx'

export function OwnPage({ row }: { row: PageVersion }) {
  const { language } = usePage()
  const body = pick(row, 'body', language)
  return (
    <>
      <PageHeading title={<Said row={row} name="title" />} />
      <div lang={language === 'en' && body.isJapanese ? 'ja' : undefined}>
        <Markdown text={body.text} />
      </div>
    </>
  )
}
