import type { ComponentChildren } from "preact";

interface Props {
  href: string;
  title?: string;
  class?: string;
  children: ComponentChildren;
}

/** A link out of Daypaper: it opens beside, and does not say where it was clicked. */
export function OutLink({ href, title, class: name, children }: Props) {
  return (
    <a class={name} href={href} title={title} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
