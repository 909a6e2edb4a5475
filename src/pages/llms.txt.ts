import { library } from '../content.ts';
import { llmsText } from '../exports/llms.ts';
import { links } from '../site.ts';

export const GET = () =>
  new Response(llmsText(library, links), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
