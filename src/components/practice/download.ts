/**
 * Offers data as a JSON file, named by its kind and the day: `transformer-84-practice-2026-11-29.json`.
 *
 * @param kind `practice` or `set-aside`
 */
export function downloadJson(kind: string, value: unknown): void {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
  link.download = `transformer-84-${kind}-${day.join('-')}.json`;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
