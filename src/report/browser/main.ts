/** The report's page at work: what its controls and keys do. */
import { element } from './elements.js';
import { PairStore } from './pair-store.js';
import { PairView } from './pair-view.js';

/** So long after the last letter a search begins. */
const PAUSE = 200;

const root = document.documentElement;
const controls = element('.controls', HTMLFormElement);
const query = element('[name=search]', HTMLInputElement);
const persian = element('#ui-fa', HTMLInputElement);
const flags: readonly number[] = JSON.parse(element('#flags', HTMLScriptElement).text);
const table = element('table', HTMLTableElement);
const store = new PairStore(table, document.querySelectorAll<HTMLScriptElement>('script.rows'));
const view = new PairView(table, store, flags);

controls.hidden = false;
if (navigator.language.startsWith('fa')) persian.checked = true;
nameLanguage();
for (const radio of document.querySelectorAll('[name=ui]')) radio.addEventListener('change', nameLanguage);

controls.addEventListener('submit', (event) => event.preventDefault());
controls.addEventListener('change', choose);
let typing: ReturnType<typeof setTimeout> | undefined;
query.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(choose, PAUSE);
});

onClick('next', () => view.goToDoubtful(1));
onClick('previous', () => view.goToDoubtful(-1));
onClick('next-page', () => view.turnPage(1));
onClick('previous-page', () => view.turnPage(-1));
table.addEventListener('focusin', ({ target }) => view.enter(target));
table.addEventListener('click', ({ target }) => view.enter(target));
document.addEventListener('keydown', onKey);
window.addEventListener('hashchange', goToAddress);
goToAddress();

/** Keys by their place, so that they are the same on a Persian keyboard. */
function onKey(event: KeyboardEvent): void {
  const { target, code, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey) return;
  if (code === 'Escape' && target instanceof HTMLElement) target.blur();
  if (target instanceof HTMLInputElement && target.type === 'search') return;
  if (code === 'KeyN') view.goToDoubtful(1);
  else if (code === 'KeyP') view.goToDoubtful(-1);
  else if (code === 'Slash') query.focus();
  else return;
  event.preventDefault();
}

let choices = 0;

/** Shows the pairs that the filter and the search leave; a newer choice ends an older one. */
async function choose(): Promise<void> {
  clearTimeout(typing);
  choices++;
  const choice = choices;
  const filter = new FormData(controls).get('show');
  const bit = filter === '' || filter === null ? 0 : 1 << Number(filter);
  const chosen = [...flags.keys()].filter((pair) => ((flags[pair] ?? 0) & bit) === bit);
  const found = query.value.trim() === '' ? chosen : await store.search(query.value, chosen, () => choice !== choices);
  if (found !== undefined && choice === choices) view.show(found);
}

/** A pair by the fragment of the address, wherever it is. */
function goToAddress(): void {
  const pair = /^#p(\d+)$/u.exec(location.hash)?.[1];
  if (pair !== undefined) view.goTo(Number(pair) - 1);
}

function nameLanguage(): void {
  root.lang = persian.checked ? 'fa' : 'en';
  root.dir = persian.checked ? 'rtl' : 'ltr';
}

function onClick(name: string, act: () => void): void {
  element(`[name=${name}]`, HTMLButtonElement).addEventListener('click', act);
}
