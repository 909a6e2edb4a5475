/** The distance from the link and from the edges of the window, in pixels. */
const GAP = 6;

/** Places a preview below its link, or above it if there is more room; it touches neither the edges nor the link. */
export function position(box: HTMLElement, link: HTMLElement): void {
  // A link that continues on a second line has two boxes.
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const last = [...link.getClientRects()].at(-1)?.bottom ?? bottom;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = box;
  const below = last + GAP + offsetHeight <= clientHeight || top < clientHeight - last;
  box.style.left = `${Math.max(GAP, Math.min(left, clientWidth - offsetWidth - GAP))}px`;
  box.style.top = `${Math.max(GAP, below ? last + GAP : top - GAP - offsetHeight)}px`;
}
