import type { MathNode } from "../../utils/text/tex/mathml";

const NAMESPACE = "http://www.w3.org/1998/Math/MathML";

/** Makes the element that a MathML node describes. */
export function mathElement({ name, attributes, style, children }: MathNode): Element {
  const element = document.createElementNS(NAMESPACE, name) as MathMLElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  Object.assign(element.style, style);
  element.append(...children.map((child) => (typeof child === "string" ? child : mathElement(child))));
  return element;
}
