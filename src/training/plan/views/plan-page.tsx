import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  FieldSet,
  Form,
  HiddenField,
  LinkButton,
  Notice,
  NumberField,
  PageHeading,
  SelectField,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { courseKinds } from '../../rules.ts'
import { AreaLinks } from '../../views/area-links.tsx'
import { LineTable } from '../../views/line-table.tsx'
import { words as courseWords } from '../../words.ts'
import { planLinesShown } from '../form.ts'
import { planYears } from '../rules.ts'
import { words } from '../words.ts'

interface Props {
  first: number
  open: OpenForm
  saved: boolean
}

export function PlanPage({ first, open, saved }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { course } = courseWords(language)
  const { values } = open.form
  const named = (n: number, label: string) => ({ label: `${w.line(String(n))} ${label}`, quiet: true, mark: false })
  const years = planYears(first)
  const states = (['held', 'new'] as const).map((value) => ({ value, label: w.states[value] }))
  return (
    <>
      <AreaLinks current="plan" />
      <PageHeading
        title={w.title}
        lead={w.lead}
        actions={
          <LinkButton href={urls.documents.live({ kind: 'training-plan', year: String(first) })}>{w.print}</LinkButton>
        }
      />
      {saved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      <nav class="area-links" aria-label={w.tableTitle}>
        <ul>
          <li>
            <a href={urls.courses.plan({ year: first - 1 })}>{w.earlier}</a>
          </li>
          <li>
            <a href={urls.courses.plan({ year: first + 1 })}>{w.later}</a>
          </li>
        </ul>
      </nav>
      <DraftNotice draft={open.draft} />
      <Form action={urls.courses.plan({ year: first })} wide {...open.form}>
        <FieldSet legend={w.tableTitle} hint={w.hint}>
          <LineTable
            caption={w.tableTitle}
            numbers={planLinesShown(values)}
            columns={[
              {
                label: w.nameBoth,
                roomy: true,
                cell: (n) => (
                  <>
                    {values[`id-${n}`]?.[0] && <HiddenField name={`id-${n}`} value={values[`id-${n}`]?.[0] ?? ''} />}
                    <TextField name={`nameJa-${n}`} {...named(n, w.label.nameJa)} />
                    <TextField name={`nameEn-${n}`} lang="en" {...named(n, w.label.nameEn)} />
                  </>
                ),
              },
              {
                label: w.label.courseKind,
                cell: (n) => (
                  <SelectField
                    name={`courseKind-${n}`}
                    empty={false}
                    options={courseKinds.map((value) => ({ value, label: course[value] }))}
                    {...named(n, w.label.courseKind)}
                  />
                ),
              },
              ...years.map((year) => {
                const name = formatFiscalYear(language, year)
                return {
                  label: name,
                  cell: (n: number) => (
                    <>
                      <SelectField
                        name={`state${year}-${n}`}
                        empty={w.none}
                        options={states}
                        {...named(n, w.state(name))}
                      />
                      <NumberField name={`wanted${year}-${n}`} {...named(n, w.wanted(name))} />
                    </>
                  ),
                }
              }),
            ]}
          />
        </FieldSet>
        <ButtonRow>
          <Button>{w.save}</Button>
          <LinkButton href={urls.courses.new({ year: first })} kind="quiet">
            {w.courses(formatFiscalYear(language, first))}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
