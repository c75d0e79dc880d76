import { useEffect, useState } from 'preact/hooks'
import { type Step, steps } from './desk-context'

const named = (): Step => steps.find((step) => `#${step}` === location.hash) ?? 'masukkan'

/** The step the address names; going to one puts the keyboard at its heading. */
export function useStep(): [Step, (step: Step) => void] {
  const [step, setStep] = useState(named)
  useEffect(() => {
    const follow = () => {
      setStep(named())
      scrollTo({ top: 0 })
    }
    addEventListener('hashchange', follow)
    return () => { removeEventListener('hashchange', follow) }
  }, [])
  return [step, (wanted) => {
    location.hash = wanted
    setStep(wanted)
    requestAnimationFrame(() => { document.querySelector<HTMLElement>('main h2:not([hidden] *)')?.focus({ preventScroll: true }) })
  }]
}
