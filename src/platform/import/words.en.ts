import type { Widen } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import type { ja } from './words.ja.ts'

const day = (text: string) => formatDay('en', text, 'long')

function columnInWords({ column, heading }: { column: string; heading: string }): string {
  return [column && `column ${column}`, heading && `“${heading}”`].filter(Boolean).join(' ')
}

export const en: Widen<typeof ja> = {
  fault: {
    'column-missing': ({ heading }) => `No column was chosen for “${heading}”. Choose one.`,
    missing: ({ heading }) => `“${heading}” is empty.`,
    'spreadsheet-error': ({ cell }) => `“${cell}” is the error of a formula. Put the value there.`,
    'not-a-day': ({ cell }) => `“${cell}” cannot be read as a date. Write it as 2026/4/1 or 令和8年4月1日.`,
    'no-such-day': ({ cell }) => `“${cell}” is no date of the calendar.`,
    'year-missing': ({ cell }) => `“${cell}” has no year.`,
    'year-unclear': ({ cell }) => `The year of “${cell}” may be Japanese or Western. Write it as R8.4.1 or 2026/4/1.`,
    'day-in-future': ({ cell }) => `“${cell}” lies in the future.`,
    'day-too-early': ({ cell, first }) => `“${cell}” lies before ${day(first)}.`,
    'not-kana': ({ cell }) => `“${cell}” has characters other than kana.`,
    'not-a-phone': ({ cell }) => `“${cell}” cannot be read as a telephone number. Write one only, with its area code.`,
    'not-a-postal-code': ({ cell }) => `“${cell}” cannot be read as a postal code. Write seven digits.`,
    'not-an-email': ({ cell }) => `“${cell}” cannot be read as a mail address.`,
    'not-yes-or-no': ({ cell }) => `“${cell}” may mean yes or no.`,
    'not-a-time': ({ cell }) => `“${cell}” cannot be read as a time. Write it as 9:30.`,
    'not-a-number': ({ cell }) => `“${cell}” cannot be read as a number.`,
    'not-a-whole-number': ({ cell }) => `“${cell}” is not a whole number.`,
    'not-an-amount': ({ cell }) => `“${cell}” cannot be read as an amount of yen.`,
    'too-long': ({ heading, most }) => `“${heading}” is too long. Use at most ${most} characters.`,
    'too-large': ({ cell, most }) => `“${cell}” is too large. Use a number up to ${most}.`,
    'too-small': ({ cell, least }) => `“${cell}” is too small. Use a number from ${least}.`,
    'not-a-choice': ({ cell, choices }) => `“${cell}” is none of the words to choose from (${choices.join(', ')}).`,
    'same-as-line': ({ other }) => `The same as row ${other} stands here again.`,
    'against-rule': ({ en: sentence }) => sentence,
  },
  doubt: {
    'era-over': ({ cell, day: read }) => `The era of “${cell}” had ended by then. It was read as ${day(read)}.`,
    'era-not-begun': ({ cell, day: read }) => `The era of “${cell}” had not begun. It was read as ${day(read)}.`,
    'weekday-differs': ({ cell, day: read }) => `The weekday of “${cell}” is another. It was read as ${day(read)}.`,
    'day-from-number': ({ cell, day: read }) => `“${cell}” is a number. It was read as ${day(read)}.`,
    'rare-characters': ({ characters }) => `${characters.join(', ')} may look different in print or on other machines.`,
    'not-taken-over': ({ left }) => `“${left.join('”, “')}” is not among the known words and is not taken over.`,
    'read-as': ({ cell, en: read }) => `“${cell}” was read as “${read}”.`,
  },
  skipped: {
    blank: 'Empty row',
    note: 'Note',
    total: 'Total',
    example: 'Example',
    'header-again': 'Header repeated',
  },
  place: ({ line, column, heading }) => {
    const where = columnInWords({ column, heading })
    return where ? `Row ${line}, ${where}` : `Row ${line}`
  },
  column: columnInWords,
  atPlace: ({ place, sentence }) => `${place}: ${sentence}`,
}
