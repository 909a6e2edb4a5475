import { links } from '../site.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${links.absolute(links.sitemap())}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
