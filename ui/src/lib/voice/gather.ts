import type { Piece } from "./passages";

/** The texts of a part of the page, and the nodes that they stand in. */
export type Gathered = { pieces: Piece[]; nodes: Text[] };

// Not content: what is not printed either, hidden elements, controls, and what the person or a
// peer has written.
const silent =
  ".no-print, .visually-hidden, [aria-hidden='true'], [data-private], nav, button, input, select, " +
  "textarea, progress, svg, dialog, [popover]";

/** The visible texts in a part of the page, in the order of the page. */
export function gather(root: Element): Gathered {
  const found: Gathered = { pieces: [], nodes: [] };
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      return isSilent(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent) continue;
    found.pieces.push({
      text: node.data,
      language: parent.closest<HTMLElement>("[lang]")?.lang ?? "und",
      block: blockOf(parent, root),
    });
    found.nodes.push(node);
  }
  return found;
}

function isSilent(element: Element): boolean {
  if (element.matches(silent)) return true;
  // Not every web view reports that collapsed content is not rendered.
  if (element.parentElement?.matches("details:not([open])") && !element.matches("summary"))
    return true;
  const { display, visibility } = getComputedStyle(element);
  return display === "none" || visibility === "hidden";
}

function blockOf(element: Element, root: Element): Element {
  let block = element;
  while (block !== root && block.parentElement && isInline(block)) block = block.parentElement;
  return block;
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === "inline" || display === "contents";
}
