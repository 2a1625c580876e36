import { phrase } from '#platform/document/build.ts'
import { codeFault, type DocumentFault, sumFault } from '#platform/document/faults.ts'
import type { MenuBody } from '../menu.queries.ts'
import { menuItems } from '../menu-items.ts'
import { countsOf, listsOf } from '../rules.ts'

/** Codes with a right check digit, and for each item yes + no + unknown = n and every body in one list. */
export function faultsOfMenu(bodies: readonly MenuBody[]): DocumentFault[] {
  const codes = bodies.flatMap(({ code, name }) => codeFault({ cell: `body.${code}`, place: name }, code))
  const sums = menuItems.flatMap(({ no, short }) => {
    const { yes, no: none, unknown } = countsOf(bodies, no)
    return sumFault({ cell: `${no}.counts`, place: short }, [yes, none, unknown], bodies.length)
  })
  return [...codes, ...sums, ...twice(bodies)]
}

function twice(bodies: readonly MenuBody[]): DocumentFault[] {
  return menuItems.flatMap(({ no, short }) => {
    const lists = listsOf(bodies, no)
    const codes = [...lists.yes, ...lists.no, ...lists.unknown].map(({ code }) => code)
    return codes
      .filter((code, at) => codes.indexOf(code) !== at)
      .map((code) => ({
        cell: `${no}.${code}`,
        place: short,
        says: phrase(`団体「${code}」が2つの一覧にあります。`, `The body “${code}” stands in two lists.`),
      }))
  })
}
