/** Words carry furigana as `{漢字|かんじ}`; a letter has no place for it. */
export const withoutMarkup = (text: string) => text.replace(/\{([^{|}]{1,60})\|[ぁ-ゖァ-ヺー・ 　]{1,80}\}/g, '$1')

/** A heading of a letter is one line without control characters, whatever it was made of. */
export const inOneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** Lines that are an address of ours become whole links. */
export const withWholeLinks = (body: string, site: string) => body.replace(/^\/(?!\/)\S*$/gm, (path) => site + path)
