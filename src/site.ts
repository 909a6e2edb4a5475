import { permalinks } from './questions/permalinks.ts';
import { repositoryLinks } from './questions/repository.ts';

/** The addresses of this build, under its base path and on its site. */
export const links = permalinks(import.meta.env.BASE_URL, import.meta.env.SITE);

/** The addresses in the repository; `undefined` unless `REPOSITORY` named it. */
export const repository = /* @__PURE__ */ repositoryLinks(
  import.meta.env['REPOSITORY'] as string | undefined,
);
