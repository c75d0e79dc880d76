export { behaviours } from './behaviour.check'
export { targetOf } from './target'
