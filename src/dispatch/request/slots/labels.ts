import type { Words } from '../words.ts'

/** Labels of the day and time fields as messages name them, where the legend alone does not stand beside them. */
export function slotLabels({ slot }: Pick<Words, 'slot'>, numbers: readonly number[]): Record<string, string> {
  const labels = numbers.flatMap((number) => {
    const legend = slot.legend(String(number))
    return [
      [`day${number}`, slot.fieldOf(legend, slot.day)],
      [`start${number}`, slot.fieldOf(legend, slot.start)],
      [`end${number}`, slot.fieldOf(legend, slot.end)],
    ]
  })
  return Object.fromEntries(labels)
}
