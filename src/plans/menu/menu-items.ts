import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Phrase } from '#platform/document/model.ts'
import { root } from '#platform/root.ts'
import { type Item, items } from './rules.ts'

export interface MenuItem {
  no: Item
  /** The official name and the short one of the matrix. */
  name: Phrase
  short: Phrase
}

const file = JSON.parse(readFileSync(join(root, 'db/reference/menu-items.json'), 'utf8')) as {
  items: { no: Item; ja: string; shortJa: string; en: string; shortEn: string }[]
}

/** The fourteen items by number, with their official names (db/reference/menu-items.json). */
export const menuItems: readonly MenuItem[] = file.items.map(({ no, ja, shortJa, en, shortEn }) => ({
  no,
  name: { ja, en },
  short: { ja: shortJa, en: shortEn },
}))

export const menuItem = (no: Item): MenuItem => menuItems[no - 1] as MenuItem

export const isItem = (number: number): number is Item => (items as readonly number[]).includes(number)
