/** The leads that were loaded, by the path of their page; each page is loaded once. */
const leads = new Map<string, Promise<Element | undefined>>();

/** Elements that a preview shows as plain text or not at all: it has no controls, and none of its ids. */
const UNWANTED = 'script, style, button, template';

/** The lead of the answer at an address, ready to be shown on another page; `undefined` if the page has none. */
export function loadLead(address: URL): Promise<Element | undefined> {
  const { pathname } = address;
  const known = leads.get(pathname);
  if (known) return known;
  const loading = load(pathname).catch(() => {
    // The next attempt asks again, because the connection may be back.
    leads.delete(pathname);
    return undefined;
  });
  leads.set(pathname, loading);
  return loading;
}

async function load(pathname: string): Promise<Element | undefined> {
  const response = await fetch(pathname);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const section = page.querySelector('section[data-lead]');
  if (!section) return undefined;
  section.querySelector('h2')?.remove();
  // Not the section itself, whose name would stand for the text as the description of the link.
  const lead = page.createElement('div');
  lead.className = 'prose';
  lead.append(...section.childNodes);
  return cleaned(lead);
}

/** Takes out what must not be on the page twice or cannot be used in a preview. */
function cleaned(lead: Element): Element {
  for (const element of lead.querySelectorAll(UNWANTED)) element.remove();
  for (const link of lead.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const element of lead.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (/^(id|tabindex|on.*)$/i.test(name)) element.removeAttribute(name);
  }
  return document.importNode(lead, true);
}
