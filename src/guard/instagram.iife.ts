import { instagram } from '../sites/instagram'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(instagram, extensionSupply('instagram'))
