/** A phrase with whom it concerns filled in. */
export const about = (phrase: string, who: string) => phrase.replace('{who}', () => who)

/** A phrase as the beginning of a sentence. */
export const sentenceCase = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1)
