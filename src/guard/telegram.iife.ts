import { telegram } from '../sites/telegram'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(telegram, extensionSupply('telegram'))
