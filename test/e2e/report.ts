/** Counts and prints what was proved, sentence by sentence, and goes on after a failure. */
export interface Report {
  /** Proves one sentence; false when `prove` threw. */
  check(sentence: string, prove: () => Promise<void> | void): Promise<boolean>
  passed: number
  failed: number
}

export const createReport = (prefix: string): Report => {
  const report: Report = {
    passed: 0,
    failed: 0,
    check: async (sentence, prove) => {
      const start = performance.now()
      try {
        await prove()
        report.passed += 1
        console.log(`${prefix} ok    ${sentence} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
        return true
      } catch (error) {
        report.failed += 1
        console.log(`${prefix} FAIL  ${sentence}\n${indent(error instanceof Error ? error.message : String(error))}`)
        return false
      }
    },
  }
  return report
}

const indent = (text: string) => text.split('\n').map((line) => `      ${line}`).join('\n')

/** The closing line every step prints last, and `npm test` sums. */
export const tally = (passed: number, failed: number): string => `${passed} passed, ${failed} failed`
