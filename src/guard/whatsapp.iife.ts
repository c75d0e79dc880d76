import { whatsapp } from '../sites/whatsapp'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(whatsapp, extensionSupply('whatsapp'))
