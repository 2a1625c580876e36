import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createContext, useContext } from './context.ts'
import { renderHtml } from './render.ts'

const wicked = `<script>"&'`

test('what people wrote is text, between tags and in attributes', () => {
  assert.equal(
    renderHtml(<p title={wicked}>{wicked}</p>),
    `<p title="&lt;script>&quot;&amp;'">&lt;script>&quot;&amp;'</p>`,
  )
  assert.equal(renderHtml(<textarea value={wicked} />), `<textarea>&lt;script>&quot;&amp;'</textarea>`)
  assert.equal(renderHtml(<p>{[wicked, 1, null, false, undefined]}</p>), `<p>&lt;script>&quot;&amp;'1</p>`)
})

test('a name that could break out of its tag is refused', () => {
  const props = { 'onclick="x" y': 'z' } as object
  assert.throws(() => renderHtml(<p {...props} />), TypeError)
})

test('attributes: false and none are left out, true stands alone, what says true or false says it', () => {
  const html = renderHtml(
    <input tabIndex={-1} value="" disabled required={false} title={undefined} aria-invalid={false} data-menu />,
  )
  assert.equal(html, '<input tabindex="-1" value disabled aria-invalid="false" data-menu="true"/>')
})

test('the option that a select has chosen is selected, in any depth', () => {
  const html = renderHtml(
    <select value="2">
      <optgroup label="a">
        {[1, 2].map((each) => (
          <option value={each} key={each}>
            {each}
          </option>
        ))}
      </optgroup>
    </select>,
  )
  assert.equal(
    html,
    '<select><optgroup label="a"><option value="1">1</option><option selected value="2">2</option></optgroup></select>',
  )
})

test('a context holds below its provider and nowhere else, also after a fault', () => {
  const Depth = createContext(0)
  const Show = () => <b>{useContext(Depth)}</b>
  const Broken = () => {
    throw new Error('broken')
  }
  const html = renderHtml(
    <>
      <Depth.Provider value={1}>
        <Show />
        <Depth.Provider value={2}>
          <Show />
        </Depth.Provider>
        <Show />
      </Depth.Provider>
      <Show />
    </>,
  )
  assert.equal(html, '<b>1</b><b>2</b><b>1</b><b>0</b>')
  assert.throws(() => renderHtml(<Depth.Provider value={3}>{<Broken />}</Depth.Provider>), /broken/)
  assert.equal(renderHtml(<Show />), '<b>0</b>')
})
