/** A text without the readings that stand in it: {漢字|かんじ} is 漢字. */
export const plainText = (text: string) => text.replace(/\{([^{}|]+)\|[^{}|]+\}/g, '$1')
