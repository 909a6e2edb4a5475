/** The texts of a figure, protected against a translation by the browser. */
export interface Texts {
  /** Puts the original texts back; called before the framework writes new ones. */
  restore(): void;
  stop(): void;
}

/**
 * Remembers the texts that a translation replaces. A browser that translates a page puts a `<font>` in place of each
 * text node, and the framework would go on writing into nodes that are no longer shown: the numbers would stay as they
 * were. After a change, the browser translates the new texts.
 */
export function keepTexts(root: Element): Texts {
  const originals = new Map<ChildNode, Text>();
  const remember = (records: MutationRecord[]) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const text = [...removedNodes].find((node) => node instanceof Text);
      const font = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
      if (text && font) originals.set(font as ChildNode, text);
    }
  };
  const observer = new MutationObserver(remember);
  observer.observe(root, { childList: true, subtree: true });
  return {
    restore() {
      remember(observer.takeRecords());
      for (const [font, text] of originals) if (font.isConnected) font.replaceWith(text);
      originals.clear();
      observer.takeRecords();
    },
    stop: () => observer.disconnect(),
  };
}
