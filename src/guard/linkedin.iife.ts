import { linkedin } from '../sites/linkedin'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(linkedin, extensionSupply('linkedin'))
