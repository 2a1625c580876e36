import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/i18n/catalogue.ts'
import { galleryHtml, galleryPages } from './pages.tsx'

type Tag = { name: string; attributes: Map<string, string> }

const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(([, name = '', rest = '']) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  }))

const names = Object.keys(galleryPages) as (keyof typeof galleryPages)[]
const pages = names.flatMap((name) =>
  languages.map((language) => ({ name, language, html: galleryHtml(name, language) })),
)

for (const { name, language, html } of pages) {
  const tags = tagsOf(html)
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
  const known = new Set(ids)
  const values = (attribute: string) => tags.flatMap(({ attributes }) => attributes.get(attribute)?.split(' ') ?? [])

  describe(`gallery page ${name} in ${language}`, () => {
    it('gives every id once', () => {
      assert.equal(known.size, ids.length)
    })

    it('points only at ids that exist', () => {
      const links = values('href')
        .filter((href) => href.startsWith('#'))
        .map((href) => href.slice(1))
      const pointers = ['for', 'aria-describedby', 'aria-labelledby', 'data-count-for'].flatMap(values)
      assert.deepEqual(
        [...pointers, ...links].filter((id) => !known.has(id)),
        [],
      )
    })

    it('gives every field a label of its own', () => {
      const labelled = new Set(values('for'))
      const fields = tags.filter(
        ({ name, attributes }) =>
          ['select', 'textarea'].includes(name) || (name === 'input' && attributes.get('type') !== 'hidden'),
      )
      assert.deepEqual(
        fields.filter(({ attributes }) => !labelled.has(attributes.get('id') ?? '')),
        [],
      )
    })

    it('holds nothing that a strict content policy would refuse', () => {
      const refused = tags.filter(
        ({ name, attributes }) =>
          name === 'style' || [...attributes.keys()].some((key) => key === 'style' || /^on/.test(key)),
      )
      assert.deepEqual(refused, [])
      assert.doesNotMatch(html, /<script[^>]*>[^<]/)
    })

    it('sends the form token with every form that posts, and only with those', () => {
      for (const [form = ''] of html.matchAll(/<form.*?<\/form>/gs)) {
        assert.equal(/name="_token" value="token"/.test(form), form.includes('method="post"'))
      }
    })

    it('shows no furigana markup', () => {
      assert.doesNotMatch(html, /\{[^{}]*\|/)
    })

    it('says its language', () => {
      assert.match(html, language === 'en' ? /^<!doctype html><html lang="en"/ : /^<!doctype html><html lang="ja"/)
    })
  })
}

describe('furigana in the gallery', () => {
  it('stands in やさしい日本語 when asked for, and never inside a title or an option', () => {
    const html = galleryHtml('fields', 'easy', true)
    assert.match(html, /<ruby>/)
    assert.doesNotMatch(html, /<(title|option)[^>]*>[^<]*<ruby>/)
  })
})
