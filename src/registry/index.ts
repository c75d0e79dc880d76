// What the guard may import: no dependencies, no big tables. The rest has its own entries, for background, pages and CLI:
// ./build-index, ./records, ./active, ./published, ./parse-account, ./bundled.
export * from './types'
export { channelKey, groupKey, handleKey, indexSite, mentionKeys, numericKey, parseKey, siteOf } from './account-key'
export { accountFromUrl, postFromUrl, type PostLink } from './account-url'
export { hashtagKey, hashtagsIn } from './hashtag'
export { siteUrls } from './site-urls'
export { openIndex, type FingerprintIndex } from './fingerprint-index'
