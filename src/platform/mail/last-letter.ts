/**
 * The letter that tells somebody that the record is erased. It is the last place that knows the address, so it goes as
 * soon as it was sent or given up.
 */
export const lastLetter = 'record-erased'
