import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../shared/format'
import { Icon } from '../shared/icons'
import { Brand, Languages, SavingNote } from '../shared/parts'
import { RegionField } from '../shared/region-field'
import type { PageProps } from '../shared/show-page'
import type { Decisions } from '../training/decisions'
import { Done } from './done'
import { Sample } from './sample'
import { welcomeText } from './text'

const last = 3

/** The first run, in three steps, each of which can be skipped. Nothing of it is needed for the guard to work. */
export function Welcome({ settings, saving, change, decisions }: PageProps & { readonly decisions: Decisions }) {
  const { language, region } = settings
  const text = welcomeText[language]
  const [step, setStep] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  // The keyboard and the screen reader go along to the next step, before a key can be pressed on it.
  useLayoutEffect(() => {
    if (step === 0) return
    heading.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [step])
  const { title, lead } = [text.what, text.where, text.tryIt, text.done][step] ?? text.done
  return (
    <>
      <header class="top">
        <Brand />
        <Languages language={language} onChange={(wanted) => { void change({ language: wanted }) }} />
      </header>
      <main class="column welcome">
        {step === last
          ? null
          : (
            <ol class="steps" aria-label={text.steps}>
              {text.names.map((name, at) => <li key={name} class={at < step ? 'past' : ''} {...(at === step ? { 'aria-current': 'step' as const } : {})}><span aria-hidden="true">{at < step ? <Icon name="check" /> : at + 1}</span>{name}</li>)}
            </ol>
          )}
        <section class="card">
          {step === last ? null : <p class="quiet small">{text.step(formatNumber(step + 1, language), formatNumber(last, language))}</p>}
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
          <p>{lead}</p>
          {step === 0 ? <What language={language} /> : null}
          {step === 1 ? <RegionField language={language} region={region} onChange={(wanted) => { void change({ region: wanted }) }} /> : null}
          {step === 2 ? <Sample language={language} decisions={decisions} /> : null}
          {step === last ? <Done language={language} /> : null}
          <div class="row onward">
            {step < last
              ? <button type="button" class="button strong" onClick={() => { setStep(step + 1) }}>{step === last - 1 ? text.finish : text.next}</button>
              : null}
            {step > 0 ? <button type="button" class="button" onClick={() => { setStep(step - 1) }}>{text.back}</button> : null}
            {step < last ? <button type="button" class="button plain-button" onClick={() => { setStep(last) }}>{text.skip}</button> : null}
          </div>
        </section>
        <p class="quiet small">{text.advice}</p>
      </main>
      <SavingNote saving={saving} language={language} />
    </>
  )
}

function What({ language }: { readonly language: PageProps['settings']['language'] }) {
  const { does, doesList, never, neverList } = welcomeText[language].what
  return (
    <div class="promises">
      <div><h2>{does}</h2><ul>{doesList.map((line) => <li key={line}><Icon name="check" />{line}</li>)}</ul></div>
      <div class="never"><h2>{never}</h2><ul>{neverList.map((line) => <li key={line}><Icon name="cross" />{line}</li>)}</ul></div>
    </div>
  )
}
