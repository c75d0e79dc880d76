import { readBundled } from '../browser/extension'
import { type Published, readPublished } from '../registry/published'

let reading: Promise<Published> | undefined

/** The registry in use, read and checked once while the background is awake. Rejects with a sentence for people. */
export function registryInUse(): Promise<Published> {
  reading ??= readPublished((path) => readBundled(`registry/${path}`)).catch((error: unknown) => {
    reading = undefined
    throw error
  })
  return reading
}
