import type { FormPlace, OpenForm } from '#platform/drafts/open-form.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import type { OpenBatch } from './doors.ts'
import { type Preview, sampleOf, unusedColumns } from './preview.ts'
import { PreviewPage } from './views/preview-page.tsx'
import { words } from './words.ts'

/** The form of choices between the same and another one keeps its draft under this name. */
export const takingPlace = (batchId: string): FormPlace => ({ kind: 'import-take', subjectId: batchId })

/** `isRefused` where the list was sent to be taken and was not. */
export function previewPage(c: HouseContext, open: OpenBatch, preview: Preview, form: OpenForm, isRefused = false) {
  const { language } = c.var.desk
  const w = words(language)
  return page(
    c,
    { title: w.previewTitle, wide: true, hasProblems: isRefused },
    <PreviewPage
      w={w}
      language={language}
      batch={open.batch}
      kind={open.kind}
      assessment={preview.assessment}
      sample={sampleOf(language, preview)}
      unused={unusedColumns(language, open, preview)}
      open={form}
    />,
  )
}
