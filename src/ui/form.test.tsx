import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Checkbox } from './checkbox.tsx'
import { CheckboxGroup } from './checkbox-group.tsx'
import { DateField } from './date-field.tsx'
import { Form } from './form.tsx'
import { PageContext } from './page-context.ts'
import { RadioGroup } from './radio-group.tsx'
import { SelectField } from './select-field.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const shown = (page: VNode) =>
  renderToString(<PageContext.Provider value={{ language: 'ja', formToken: 'secret' }}>{page}</PageContext.Provider>)

const options = [
  { value: 'a', label: 'あ' },
  { value: 'b', label: 'い' },
]

describe('a form that comes back', () => {
  it('shows again what was written in every kind of field', () => {
    const html = shown(
      <Form
        action="/x"
        values={{ name: '<青木>', notes: '一行目\n二行目', one: 'b', some: ['a', 'b'], pick: 'b', yes: 'yes' }}
      >
        <TextField name="name" label="名前" />
        <TextArea name="notes" label="メモ" />
        <RadioGroup name="one" label="一つ" options={options} />
        <CheckboxGroup name="some" label="いくつか" options={options} />
        <SelectField name="pick" label="選ぶ" options={options} />
        <Checkbox name="yes" label="はい" />
      </Form>,
    )
    assert.match(html, /name="name" value="&lt;青木>"/)
    assert.match(html, />一行目\n二行目<\/textarea>/)
    assert.equal(html.match(/value="b" checked/g)?.length, 2)
    assert.equal(html.match(/value="a" checked/g)?.length, 1)
    assert.match(html, /<option (selected value="b"|value="b" selected)/)
    assert.match(html, /value="yes" checked/)
  })

  it('keeps a first line that is empty', () => {
    assert.match(shown(<TextArea name="notes" label="メモ" value={'\n二行目'} />), />\n\n二行目<\/textarea>/)
  })

  it('leads from the summary to the first choice of a group', () => {
    const html = shown(
      <Form action="/x" problems={[{ field: 'one', message: '選んでください' }]}>
        <RadioGroup name="one" label="一つ" options={options} />
      </Form>,
    )
    assert.match(html, /href="#f-one"/)
    assert.match(html, /<input[^>]*type="radio"[^>]*id="f-one"/)
    assert.match(html, /<fieldset[^>]*aria-describedby="f-one-error"/)
  })

  it('marks only the field that needs another look', () => {
    const html = shown(
      <Form action="/x" problems={[{ field: 'b', message: '入れてください' }]}>
        <TextField name="a" label="A" />
        <TextField name="b" label="B" hint="例" readers="あなただけ" />
      </Form>,
    )
    assert.equal(html.match(/aria-invalid/g)?.length, 1)
    assert.match(html, /aria-describedby="f-b-readers f-b-hint f-b-error"/)
  })

  it('never shows a password again', () => {
    assert.doesNotMatch(
      shown(
        <Form action="/x" values={{ secret: 'opensesame' }}>
          <TextField name="secret" label="パスワード" type="password" />
        </Form>,
      ),
      /opensesame/,
    )
  })

  it('sends the token of the page and the key of the form', () => {
    const html = shown(
      <Form action="/x" onceKey="k1">
        {null}
      </Form>,
    )
    assert.match(html, /name="_token" value="secret"/)
    assert.match(html, /name="_once" value="k1"/)
  })
})

describe('a date field', () => {
  it('uses the input of the browser for a day', () => {
    assert.match(shown(<DateField name="on" label="日" value="2026-05-20" />), /type="date"[^>]*value="2026-05-20"/)
  })

  it('shows any other spelling as it was written', () => {
    assert.match(
      shown(<DateField name="on" label="日" value="令和8年5月20日" />),
      /type="text"[^>]*value="令和8年5月20日"/,
    )
  })
})
