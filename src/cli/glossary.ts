/** `tarjoman glossary`: a term base that people extend. */
import { Command } from 'commander';
import { addCommand } from './glossary/add.js';
import { checkCommand } from './glossary/check.js';
import { exportCommand } from './glossary/export.js';
import { previewCommand } from './glossary/preview.js';

export const glossaryCommand = new Command('glossary')
  .description('check, preview, extend and export a glossary')
  .addCommand(addCommand)
  .addCommand(checkCommand)
  .addCommand(exportCommand)
  .addCommand(previewCommand);
