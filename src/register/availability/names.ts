/** Monday first, as weeks are counted here. */
export const weekdaysInOrder = [1, 2, 3, 4, 5, 6, 0] as const

/** Rows for a second time of some weekday, beside the one that every weekday has. */
export const mostRows = 14
export const rows = Array.from({ length: mostRows }, (_, row) => row)

/** Of each weekday: the ticked parts of the day, and one time of its own. */
export const partsName = (weekday: number) => `parts${weekday}`
export const weekFromName = (weekday: number) => `weekFrom${weekday}`
export const weekToName = (weekday: number) => `weekTo${weekday}`

/** Of each row that was added: its weekday and its time. */
export const dayName = (row: number) => `day${row}`
export const fromName = (row: number) => `from${row}`
export const toName = (row: number) => `to${row}`
