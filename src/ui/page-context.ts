import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '#platform/i18n/catalogue.ts'
import { uiWords } from './words.ts'

/** What every component of one page may need; `Layout` provides it, so that forms and fields need not be told. */
export type PageContextValue = { language: Language; formToken: string }

export const PageContext = createContext<PageContextValue>({ language: 'ja', formToken: '' })

export const usePage = () => useContext(PageContext)
export const useWords = () => uiWords(usePage().language)

export const formatNumber = (value: number) => value.toLocaleString('ja-JP')
