import type { Language } from '#platform/i18n/catalogue.ts'
import { limits } from '#platform/sheets/reading.ts'
import {
  Button,
  ButtonRow,
  Disclosure,
  FileField,
  Form,
  type FormProblems,
  LinkButton,
  PageHeading,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { keptDays } from '../../batch/drop-old-batches.ts'
import type { ImportedRow, ImportKind } from '../../kind.ts'
import type { ImportPlan } from '../../plan.ts'
import type { Words } from '../words.ts'
import { UnderstoodColumns } from './understood-columns.tsx'

interface Props {
  w: Words
  language: Language
  title: string
  kind: ImportKind
  plan: ImportPlan<ImportedRow>
  problems: FormProblems
  onceKey: string
}

export function UploadPage({ w, language, title, kind, plan, problems, onceKey }: Props) {
  return (
    <>
      <PageHeading
        title={title}
        step={{ current: 1, total: 3 }}
        lead={w.uploadLead}
        back={{ href: urls.imports.index(), label: w.title }}
      />
      <p>{kind.lead(language)}</p>
      <Form action={urls.imports.upload({ kind: kind.id })} multipart problems={problems} onceKey={onceKey}>
        <FileField
          name="file"
          label={w.file}
          hint={w.fileHint(String(limits.uploadBytes / 1_000_000))}
          readers={w.fileReaders(String(keptDays))}
          accept=".xlsx,.xls,.ods,.csv"
          required
        />
        <ButtonRow>
          <Button>{w.read}</Button>
        </ButtonRow>
      </Form>
      <Disclosure summary={w.columns}>
        <UnderstoodColumns w={w} language={language} kind={kind} plan={plan} />
        <ButtonRow>
          <LinkButton href={urls.imports.template({ kind: kind.id })} kind="quiet" download>
            {w.template}
          </LinkButton>
        </ButtonRow>
      </Disclosure>
    </>
  )
}
