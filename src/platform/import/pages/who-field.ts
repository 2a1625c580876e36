/** The name of the form's field in which somebody says which record a row means. */
export const whoField = (line: number | string) => `who-${line}`
