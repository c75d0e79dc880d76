import type { Language } from '../../neutrality'

/**
 * One set of texts in every language, Indonesian first: the type of the whole is that of the Indonesian one, so a text
 * that is missing in another language, or takes other values, does not compile. Every text of the pages is made here,
 * which lets a test put a pseudo-language in the place of all of them.
 */
export const catalogue = <T extends object>(texts: { readonly id: T; readonly en: NoInfer<T> }): Readonly<Record<Language, T>> => texts
