import type { HouseContext } from './house.ts'

/** So many people stand on a page of a list. */
export const peopleOnAPage = 50

export interface ListPage<T> {
  shown: T[]
  /** From 1. */
  number: number
  pages: number
}

/** Which page of a list is asked for, from 1. */
export const pageIn = (c: HouseContext) => Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1)

/** The page of a list, or its last where fewer are there. */
export function listPage<T>(all: readonly T[], asked: number, size = peopleOnAPage): ListPage<T> {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const number = Math.min(asked, pages)
  return { shown: all.slice((number - 1) * size, number * size), number, pages }
}
