/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The entry whose body is being rendered; prose components read their facts from it. */
    prose?: import('./views/prose.ts').ProseContext;
  }
}
