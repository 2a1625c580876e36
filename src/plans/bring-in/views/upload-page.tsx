import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { keptDays } from '#platform/import/batch/drop-old-batches.ts'
import { limits } from '#platform/sheets/reading.ts'
import { Button, ButtonRow, FileField, Form, PageHeading, RadioGroup, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { stages } from '../../menu/rules.ts'
import { words as menuWords } from '../../menu/words.ts'
import type { What } from '../things.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  what: What
  reach: 'country' | 'prefecture'
  open: OpenForm
}

export function UploadPage({ w, language, what, reach, open }: Props) {
  const m = menuWords(language)
  const back = what === 'sheet' ? { href: urls.sheet.show() } : { href: urls.menu.index(), label: m.title }
  return (
    <>
      <PageHeading title={w.title[what]} step={{ current: 1, total: 2 }} lead={w.lead[what]} back={back} />
      {what === 'menu' && <p>{w.reach[reach]}</p>}
      <p>{w.steps}</p>
      {what === 'menu' && <DraftNotice draft={open.draft} />}
      <Form action={urls.bringIn.upload({ what })} multipart {...open.form}>
        <FileField
          name="file"
          label={w.file[what]}
          hint={w.fileHint(String(limits.uploadBytes / 1_000_000))}
          readers={w.readers(String(keptDays))}
          accept={what === 'sheet' ? '.json,.xlsx,.xls,.ods' : '.csv,.xlsx,.xls,.ods'}
          required
        />
        {what === 'menu' && (
          <>
            <FileField name="beside" label={w.beside} hint={w.besideHint} accept=".csv,.xlsx,.xls,.ods" />
            <TextField name="year" label={w.year} hint={w.yearHint} width="short" />
            <RadioGroup
              name="stage"
              label={w.stage}
              options={stages.map((value) => ({ value, label: m.stage[value] }))}
              required
            />
            <TextField name="source" label={w.source} hint={w.sourceHint} required />
          </>
        )}
        <ButtonRow>
          <Button>{w.read}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
