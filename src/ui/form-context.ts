import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** `field` is the name of a field; the empty name means the form as a whole. */
export type FormProblem = { field: string; message: string }
export type FormProblems = readonly FormProblem[]

/** What the reader sent or what is stored, by field name, shown again as it was written. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>

export const FormContext = createContext<{ problems: FormProblems; values: FormValues }>({ problems: [], values: {} })
export const useForm = () => useContext(FormContext)

/** Names of the hidden fields that `Form` adds. */
export const formTokenField = '_token'
export const onceKeyField = '_once'

/** The id of the control that belongs to a field name; the error summary links to it. */
export const fieldId = (name: string) => `f-${name.replace(/[^\w-]+/g, '-')}`
