import type { ComponentChildren } from "preact";

interface Props {
  href: string;
  title?: string;
  class?: string;
  children: ComponentChildren;
}

/** A link out of Daypaper. It opens in a new tab and sends no referrer. */
export function OutLink({ href, title, class: name, children }: Props) {
  return (
    <a class={name} href={href} title={title} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
