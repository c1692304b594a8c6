/**
 * The site's own module, the only script of a list: it sends the form when something changes, and puts the server's answer
 * in its place. The server's page is the only code that ranks. Without it the same form is sent by its button.
 */
import { Idiomorph } from "idiomorph";

const FORM = "form[data-live-form]";
const STATUS = "[role=status]";

/** Between two letters the form is not sent, in milliseconds. */
const TYPING = 100;
/** After so long a reader sees that an answer is on its way. */
const SLOW = 300;
/** How long a reader's hand must rest before the new order is read out. */
const REST = 600;

let asked: AbortController | null = null;
let next: ReturnType<typeof setTimeout>;
let rest: ReturnType<typeof setTimeout>;

const findForm = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>(FORM);

/** The address of what the form chooses now; fields that are empty choose nothing. */
function readAddress(form: HTMLFormElement): string {
  const given = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "",
  );
  const path = form.getAttribute("action") ?? "";
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** What the reader opened, and what this module keeps, is not for the server's page to change. */
function mayUpdate(name: string, element: Element): boolean {
  if (name === "open") return !(element instanceof HTMLDetailsElement);
  return name !== "data-live" && name !== "aria-busy";
}

/** Puts the answer in the form's place; the announcement is taken over, and read out later. */
function show(form: HTMLFormElement, answer: Element): void {
  Idiomorph.morph(form, answer, {
    morphStyle: "outerHTML",
    ignoreActiveValue: true,
    callbacks: {
      beforeAttributeUpdated: mayUpdate,
      beforeNodeMorphed: (old, fresh) => {
        if (!(old instanceof HTMLElement) || !old.matches(STATUS)) return true;
        old.dataset.announcement = (fresh as HTMLElement).dataset.announcement;
        return false;
      },
    },
  });
}

function readOutLater(form: HTMLFormElement): void {
  clearTimeout(rest);
  rest = setTimeout(() => {
    const status = form.querySelector<HTMLElement>(STATUS);
    if (status) status.textContent = status.dataset.announcement ?? "";
  }, REST);
}

async function fetchAnswer(address: string, signal: AbortSignal): Promise<Element> {
  const response = await fetch(address, { signal });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const answer = page.querySelector(FORM);
  if (!response.ok || !answer) throw new Error(`${address} answered ${response.status}`);
  return answer;
}

/** Asks for the form's answer and shows it, unless another one was asked for meanwhile. If that fails, the browser sends the form. */
async function ask(form: HTMLFormElement, address: string): Promise<void> {
  const own = new AbortController();
  asked = own;
  const slow = setTimeout(() => form.setAttribute("aria-busy", "true"), SLOW);
  try {
    const answer = await fetchAnswer(address, own.signal);
    if (asked !== own) return;
    show(form, answer);
    readOutLater(form);
  } catch {
    if (asked === own) form.submit();
  } finally {
    clearTimeout(slow);
    if (asked === own) form.removeAttribute("aria-busy");
  }
}

function send(form: HTMLFormElement, delay: number): void {
  const address = readAddress(form);
  history.replaceState(null, "", address);
  asked?.abort();
  asked = null;
  clearTimeout(rest);
  clearTimeout(next);
  next = setTimeout(() => void ask(form, address), delay);
}

/** Whether a control differs from what the server sent: it was used before this module was there. */
function isUsed(control: Element): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  if (!(control instanceof HTMLInputElement) || control.name === "") return false;
  return control.type === "text"
    ? control.value !== control.defaultValue
    : control.checked !== control.defaultChecked;
}

document.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (!target.form?.matches(FORM)) return;
  send(target.form, target.type === "text" ? TYPING : 0);
});

const form = findForm();
if (form) {
  form.dataset.live = "";
  if ([...form.elements].some(isUsed)) send(form, 0);
}
