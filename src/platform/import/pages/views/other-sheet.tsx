import type { Sheet } from '#platform/sheets/sheet.ts'
import { Button, ButtonRow, Disclosure, HiddenField, NumberField, SelectField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Looking } from '../columns-form.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  batchId: string
  sheets: Sheet[]
  looking: Looking
}

/** Another sheet, or another row as the header: asked for in the address, so that nothing is kept before it fits. */
export function OtherSheet({ w, batchId, sheets, looking }: Props) {
  const options = sheets.map(({ name }, index) => ({ value: String(index), label: name }))
  return (
    <Disclosure summary={w.otherSheet} open={sheets.length > 1}>
      <form class="form" method="get" action={urls.imports.map({ id: batchId })}>
        <HiddenField name="was" value={String(looking.sheet)} />
        {sheets.length > 1 && (
          <SelectField
            name="sheet"
            label={w.sheet}
            options={options}
            value={String(looking.sheet)}
            empty={false}
            mark={false}
          />
        )}
        <NumberField
          name="header"
          label={w.headerLine}
          hint={w.headerLineHint}
          value={String(looking.header.line)}
          mark={false}
        />
        <ButtonRow>
          <Button kind="secondary">{w.showSheet}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  )
}
