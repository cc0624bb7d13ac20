/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The entry whose body is being rendered; prose components read their facts from it. */
    prose?: import('./views/prose.ts').ProseContext;
    /** What the page tells the build beside its HTML. */
    page?: import('./views/beside.ts').Beside;
  }
}
