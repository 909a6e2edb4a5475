import { sectionInView } from './section-in-view.ts';

/** Makes "Report an error" report the section that is being read; above the first section, it reports the answer as a whole. */
export function reportSectionInView(): void {
  const report = document.querySelector<HTMLAnchorElement>('a[data-report]');
  if (!report) return;
  const whole = report.href;
  report.addEventListener('click', () => {
    const section = sectionInView();
    const own = document.querySelector<HTMLAnchorElement>(`a[data-report-section="${section}"]`);
    report.href = own?.href ?? whole;
  });
}
