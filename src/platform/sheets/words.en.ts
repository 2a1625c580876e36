import type { Widen } from '#platform/i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  refused: {
    empty: () => 'There is nothing in this file. Choose another one.',
    'unknown-format': () => 'This file cannot be read as a table. Save it as Excel (.xlsx) or CSV and choose it again.',
    damaged: () => 'The file is damaged. Open it where it came from, save it again and choose it again.',
    password: () => 'The file is locked with a password. Save it without one and choose it again.',
    'too-much-inside': () =>
      'There is too much in this file. Remove sheets, rows, columns and pictures that are not needed and try again.',
    'took-too-long': () => 'The file took too long to read. Split the table into smaller files and try again.',
    'too-large': ({ megabytes }) => `The file is too large. Choose one of at most ${megabytes} MB.`,
    'unknown-encoding': ({ line }) =>
      `Line ${line} has characters that cannot be read. Save the file as “CSV UTF-8” and choose it again.`,
    'quote-not-closed': ({ line }) =>
      `The quotation mark " that opens in line ${line} is never closed. Mend that cell and choose the file again.`,
    'text-after-quote': ({ line }) =>
      `In line ${line} there is text right behind a closing quotation mark ". Mend that cell and choose the file again.`,
  },
  lackingCharacters: ({ characters }) =>
    `Shift_JIS does not have these characters: ${characters}. Choose CSV in UTF-8 or Excel instead.`,
}
