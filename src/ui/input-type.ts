/** The typings want one kind of input per element; these fields choose theirs when they are shown. */
export const inputType = (type: string) => type as 'text'
