/** `tsx scripts/glossary/post-preview.ts FILE`: posts the preview that another run has made, from the event of that run. */
import { readFileSync } from 'node:fs';
import { repositoryOfRun, required } from './environment.js';
import { postPreview } from './preview-comment.js';

const [, , file] = process.argv;
if (file === undefined) throw new Error('say in which file the preview is');
const event = JSON.parse(readFileSync(required('GITHUB_EVENT_PATH'), 'utf8'));
process.stdout.write(`${await postPreview(repositoryOfRun(), event, file)}\n`);
