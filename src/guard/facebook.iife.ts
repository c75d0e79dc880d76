import { facebook } from '../sites/facebook'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(facebook, extensionSupply('facebook'))
