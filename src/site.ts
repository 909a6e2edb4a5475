import { permalinks } from './questions/permalinks.ts';
import { repositoryLinks } from './questions/repository.ts';

/** The addresses of this build, with its base path and origin. */
export const links = permalinks(import.meta.env.BASE_URL, import.meta.env.SITE);

/** The addresses in the repository; `undefined` unless the variable `REPOSITORY` is set. */
export const repository = /* @__PURE__ */ repositoryLinks(
  import.meta.env['REPOSITORY'] as string | undefined,
);
