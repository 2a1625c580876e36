import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withFurigana } from './furigana.ts'

const ruby = '<ruby>派遣<rp>（</rp><rt>はけん</rt><rp>）</rp></ruby>'

describe('furigana', () => {
  it('stands as ruby in text when the reader wants it', () => {
    assert.equal(withFurigana('<p>{派遣|はけん}の依頼</p>', true), `<p>${ruby}の依頼</p>`)
  })

  it('is left out when the reader does not', () => {
    assert.equal(withFurigana('<p>{派遣|はけん}の依頼</p>', false), '<p>派遣の依頼</p>')
  })

  it('takes katakana, long vowels and middle dots as readings', () => {
    assert.match(withFurigana('{相談員|ソーダンイン}{東・西|ひがし・にし}', true), /ソーダンイン.*ひがし・にし/)
  })

  for (const element of ['title', 'option', 'svg']) {
    it(`is plain kanji inside <${element}>, where ruby cannot stand`, () => {
      assert.equal(
        withFurigana(`<${element}>{派遣|はけん}</${element}>{派遣|はけん}`, true),
        `<${element}>派遣</${element}>${ruby}`,
      )
    })
  }

  it('is plain kanji in every text within a picture, however deep', () => {
    assert.equal(
      withFurigana('<svg><g><title>{派遣|はけん}</title><text>{派遣|はけん}</text></g></svg>', true),
      '<svg><g><title>派遣</title><text>派遣</text></g></svg>',
    )
  })

  it('is plain kanji in attributes', () => {
    assert.equal(
      withFurigana('<a aria-label="{派遣|はけん} > 依頼" href="/a">{派遣|はけん}</a>', true),
      `<a aria-label="派遣 > 依頼" href="/a">${ruby}</a>`,
    )
  })

  it('does not touch what somebody wrote into a field, nor an address', () => {
    const written =
      '<textarea>{派遣|はけん} <b></textarea><input value="{派遣|はけん}"><a href="/?q={派遣|はけん}">x</a><button value="{派遣|はけん}">y</button>'
    assert.equal(withFurigana(written, true), written)
    assert.equal(withFurigana(written, false), written)
  })

  it('ends where a field ends', () => {
    assert.equal(withFurigana('<textarea></textarea><p>{派遣|はけん}</p>', true), `<textarea></textarea><p>${ruby}</p>`)
  })

  it('leaves braces and bars alone that are not a reading', () => {
    for (const text of ['a | b', '{a|b}', '{派遣|dispatch}', '{派遣}', '{|はけん}', '{派遣|}', '{{x}|は}']) {
      assert.equal(withFurigana(`<p>${text}</p>`, true), `<p>${text}</p>`)
    }
  })

  it('hands back the same text where there is no bar', () => {
    const html = '<p>派遣</p>'
    assert.equal(withFurigana(html, true), html)
  })

  it('keeps escaped text escaped', () => {
    assert.equal(withFurigana('{&lt;b&gt;|かな}', true), '<ruby>&lt;b&gt;<rp>（</rp><rt>かな</rt><rp>）</rp></ruby>')
  })

  it('comes to an end on long text that was made to slow it down', () => {
    for (const bit of ['{', '{漢', '{漢|', '{漢|か', '<', '<a "', '<p a="|', '{漢字|かんじ}', '<i>|</i>'])
      assert.ok(withFurigana(bit.repeat(50_000), true).length > 0, bit)
  })
})
