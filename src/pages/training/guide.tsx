import type { Language } from '../../neutrality'
import { sharedText } from '../shared/text'
import { trainingText } from './text'

/** What to try, and the keys for it. */
export function Guide({ language }: { readonly language: Language }) {
  const text = trainingText[language]
  const { places } = sharedText[language]
  return (
    <section class="guide" aria-labelledby="guide-title">
      <h2 id="guide-title">{text.tryThis}</h2>
      <ol>{text.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <h3>{text.keys}</h3>
      <dl>
        {text.keyMeanings.map(([keys, meaning]) => (
          <div key={keys}><dt>{keys.split(' ').map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{meaning}</dd></div>
        ))}
      </dl>
      <nav class="ways-on" aria-label={text.more}>
        <a href="../scenes/index.html">{text.scenes}</a>
        <a href="../scenes/index.html#penyaji/">{text.present}</a>
        <a href="../quiz/index.html">{places.quiz}</a>
        <a href="../handouts/index.html">{places.handouts}</a>
        <a href="../handbook/index.html" target="_blank">{text.handbook}</a>
      </nav>
    </section>
  )
}
