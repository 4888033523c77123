/** `tarjoman glossary`: a term base that people extend. */
import { Command } from 'commander';

export const glossaryCommand = new Command('glossary').description('check, extend and export a glossary');
