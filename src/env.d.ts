/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The figures whose styles the page has already. */
    styledFigures?: Set<string>;
  }
}
