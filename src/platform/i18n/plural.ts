/** `1 visit`, `2 visits`: numbers arrive as they are written. */
export const plural = (n: string, one: string, many = `${one}s`): string => (n === '1' ? `1 ${one}` : `${n} ${many}`)
