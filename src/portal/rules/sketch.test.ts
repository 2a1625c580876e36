import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sketchHeight, sketchOf, sketchWidth } from './sketch.ts'

test('no number on the sketch covers another, and none leaves it, even where all are in one house', () => {
  for (const [many, far] of [
    [18, 0.01],
    [40, 0],
  ] as const) {
    const points = Array.from({ length: many }, (_, at) => ({
      latitude: 35.6 + (at % 3) * far,
      longitude: 139.6 + (at % 2) * far,
    }))
    const { at } = sketchOf(points)
    for (const [index, one] of at.entries()) {
      assert.ok(one.x >= 0 && one.x <= sketchWidth && one.y >= 0 && one.y <= sketchHeight)
      for (const other of at.slice(index + 1)) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 24)
    }
  }
})

test('north is above, east is right, and a number that has room stands near its place', () => {
  const [south, north] = sketchOf([
    { latitude: 35.6, longitude: 139.6 },
    { latitude: 35.7, longitude: 139.8 },
  ]).at
  assert.ok(south && north && north.y < south.y && north.x > south.x)
  assert.ok(Math.hypot(south.x - south.there.x, south.y - south.there.y) < 5)
})
