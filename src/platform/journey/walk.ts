import { z } from 'zod'
import { type CodedProblem, parseTyped, type Typed } from '../web/form.ts'
import type { Known, Question } from './question.ts'

export interface Step<A, K extends Known> {
  question: Question<A, K>
  problems: CodedProblem[]
  /** It was sent once, and nothing in it needs another look today. */
  isAnswered: boolean
}

export interface Walk<A, K extends Known> {
  /** The questions that apply, in order, as far as can be said today. */
  steps: Step<A, K>[]
  /** Answers of these questions only. */
  answers: Partial<A>
  /** The first question that is not answered. */
  open: Question<A, K> | null
}

/** Walks from question to question as the answers lead. */
export function walk<A, K extends Known>(questions: readonly Question<A, K>[], typed: Typed, known: K): Walk<A, K> {
  const steps: Step<A, K>[] = []
  let answers: Partial<A> = {}
  let at = questions[0]
  while (at !== undefined && !steps.some((step) => step.question === at)) {
    const read = readFields<A>(typed, at.fields)
    answers = { ...answers, ...read.answers }
    const problems = [...read.problems, ...(at.errors?.(answers, known) ?? [])].filter(isFirstOfItsField)
    steps.push({ question: at, problems, isAnswered: wasSent(typed, at.id) && problems.length === 0 })
    at = following(questions, at, answers)
  }
  return { steps, answers, open: steps.find((step) => !step.isAnswered)?.question ?? null }
}

/** The mark in a draft that a question was sent with "continue". */
export const sentMark = (id: string) => `sent:${id}`
const wasSent = (typed: Typed, id: string) => typed[sentMark(id)]?.[0] === 'yes'

function following<A, K extends Known>(
  questions: readonly Question<A, K>[],
  at: Question<A, K>,
  answers: Partial<A>,
): Question<A, K> | undefined {
  const next = at.next?.(answers)
  if (next === undefined) return questions[questions.indexOf(at) + 1]
  return questions.find((question) => question.id === next)
}

/** Each field by itself, so that one wrong field hides no other. */
function readFields<A>(typed: Typed, fields: z.ZodObject): { answers: Partial<A>; problems: CodedProblem[] } {
  const read = Object.entries(fields.shape).map(([name, field]) => parseTyped(typed, z.object({ [name]: field })))
  const values = read.flatMap((result) => (result.ok ? [result.value] : []))
  return {
    answers: Object.assign({}, ...values),
    problems: read.flatMap((result) => (result.ok ? [] : result.problems)),
  }
}

const isFirstOfItsField = (problem: CodedProblem, at: number, all: CodedProblem[]) =>
  all.findIndex((other) => other.field === problem.field) === at
