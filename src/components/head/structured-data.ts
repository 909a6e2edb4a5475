import { HTML_LANG, type Language } from '../../languages/language.ts';

/** A step of the breadcrumb of a page; the address is absolute. */
export interface Step {
  name: string;
  address: string;
}

/** The input for the schema.org data of a question's page: the question, its answer and the breadcrumb. */
export interface QuestionData {
  language: Language;
  /** The title, including the view. */
  title: string;
  lead: string;
  /** Absolute address of the page. */
  address: string;
  /** ISO date of the last check. */
  verified: string;
  steps: Step[];
}

/** The page as a `QAPage` and a `BreadcrumbList` of schema.org, for a `<script type="application/ld+json">`. */
export function questionData(data: QuestionData): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'QAPage',
        '@id': data.address,
        inLanguage: HTML_LANG[data.language],
        dateModified: data.verified,
        mainEntity: {
          '@type': 'Question',
          name: data.title,
          answerCount: 1,
          acceptedAnswer: { '@type': 'Answer', text: data.lead, url: data.address },
        },
      },
      breadcrumbData(data.steps),
    ],
  };
}

function breadcrumbData(steps: Step[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: step.address,
    })),
  };
}

/** A value as JSON that is safe inside a `<script>`: no character in it can end the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
