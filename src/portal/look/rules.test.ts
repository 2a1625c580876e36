import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookCss } from './css.ts'
import { domainOf, readColour } from './form.ts'
import { contrast, forNight, isDarkEnough, leastContrast, nearestDarkEnough } from './rules.ts'

test('white letters can be read on a colour from a contrast of 4.5 on', () => {
  assert.ok(Math.abs(contrast('#000000', '#ffffff') - 21) < 0.01)
  assert.equal(isDarkEnough('#767676'), true)
  assert.equal(isDarkEnough('#777777'), false)
})

test('what would be near enough is the same hue, dark enough, and no darker than needed', () => {
  for (const pale of ['#ffcc00', '#77dd77', '#ffffff', '#00ffff', '#777777']) {
    const near = nearestDarkEnough(pale)
    assert.ok(contrast(near, '#ffffff') >= leastContrast, pale)
    assert.ok(contrast(near, '#ffffff') < 5.2, `${pale} became ${near}`)
  }
  assert.equal(nearestDarkEnough('#1b5e4b'), '#1b5e4b')
})

test('the colour of the night can be read on dark ground, and the style sheet holds nothing but colours', () => {
  assert.ok(contrast(forNight('#1b5e4b'), '#16181d') >= 7)
  assert.match(lookCss('#1b5e4b'), /^[\w\s:;,#(){}@-]*$/)
  assert.equal(lookCss(null), '')
})

test('a colour is read however it is typed, and nothing else is a colour', () => {
  for (const typed of ['#1B5E4B', '1b5e4b', '＃１Ｂ５Ｅ４Ｂ', ' #1b5e4b '])
    assert.equal(readColour(typed), '#1b5e4b', typed)
  assert.equal(readColour('#abc'), '#aabbcc')
  for (const typed of ['green', '#12', 'url(x)', '#1b5e4b;}']) assert.equal(readColour(typed), null, typed)
})

test('a domain is the name alone: an address around it is taken off, and what no name can be is refused', () => {
  for (const typed of [
    'kokoro.city.example',
    'https://Kokoro.city.example/',
    'kokoro.city.example.',
    'ｋokoro.city.example',
  ])
    assert.equal(domainOf(typed), 'kokoro.city.example', typed)
  for (const typed of [
    'kokoro',
    'localhost',
    '127.0.0.1',
    'a b.example',
    '-a.example',
    'kokoro.example/pages',
    'こころ.example',
  ])
    assert.equal(domainOf(typed), null, typed)
})
