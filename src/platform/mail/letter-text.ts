/** A heading of a letter is one line without control characters, whatever it was made of. */
export const inOneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** Lines that are an address of ours become whole links. */
export const withWholeLinks = (body: string, site: string) => body.replace(/^\/(?!\/)\S*$/gm, (path) => site + path)
