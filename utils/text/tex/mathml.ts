import temml from "temml";
import type { Formula } from "./formula";

/** An element of MathML, for a page to make. */
export interface MathNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  style: Readonly<Record<string, string>>;
  children: readonly (MathNode | string)[];
}

/** What Temml makes: elements, texts, and groups of them that are none themselves. */
interface Made {
  type?: string;
  text?: string;
  href?: string;
  attributes?: Record<string, string>;
  style?: Record<string, string>;
  classes?: string[];
  children?: Made[];
}

const words = (list: string) => new Set(list.split(" "));

const ELEMENTS = words(
  "math mrow mi mn mo mtext mspace msub msup msubsup munder mover munderover mmultiscripts mprescripts none mfrac msqrt " +
    "mroot mtable mtr mtd mpadded mphantom mstyle menclose",
);
/** No address, no id, and no colour, which the page could not answer for in both themes. */
const ATTRIBUTES = words(
  "display displaystyle scriptlevel mathvariant mathsize form fence stretchy symmetric movablelimits minsize maxsize " +
    "accent lspace rspace width height depth voffset linethickness notation rowspan columnspan",
);
const STYLES = words(
  "padding paddingLeft paddingRight paddingTop paddingBottom marginLeft width textAlign fontWeight mathDepth " +
    "border borderTop borderBottom borderLeft borderRight",
);
/** The classes that Formula.css knows. */
const CLASSES = words("tml-left tml-right tml-jot tml-overline tml-underline");

/** Nothing in a formula is moved or made larger than this, in any unit. */
const LARGEST = { em: 12, other: 100 };

/** Elements are nested this deep at most: browsers lay out deeper ones slowly, or not at all. Papers nest some ten. */
const DEEPEST = 100;

/** Definitions that call each other are followed this far. */
const MOST_EXPANSIONS = 200;

/** The elements for a formula; undefined where there is a command or a size in it that is none for a page, or a mistake. */
export function mathml({ tex, isDisplay }: Formula): MathNode | undefined {
  try {
    const tree = temml.__renderToMathMLTree(tex, {
      displayMode: isDisplay,
      throwOnError: true,
      trust: false,
      maxExpand: MOST_EXPANSIONS,
      maxSize: [LARGEST.em, LARGEST.other],
      macros: {},
    });
    const [math] = allowed(tree);
    return typeof math === "object" && math.name === "math" ? math : undefined;
  } catch {
    // Temml's own errors, what it stumbles over, and nesting that is deeper than the stack: a formula is none of our doing.
    return undefined;
  }
}

/** The same from lists of what is allowed; what has no meaning in a page is left out, what has a wrong one is an error. */
function allowed(made: Made, depth = 0): (MathNode | string)[] {
  if (made.text !== undefined) return [made.text];
  if (depth > DEEPEST) throw new Error("nested too deeply");
  const children = (made.children ?? []).flatMap((child) => allowed(child, depth + 1));
  if (made.href !== undefined) throw new Error("a link");
  if (!made.type) return children;
  if (!ELEMENTS.has(made.type)) throw new Error(`an element ${made.type}`);
  const classes = (made.classes ?? []).filter((name) => CLASSES.has(name)).join(" ");
  const attributes = { ...pick(made.attributes, ATTRIBUTES), ...(classes && { class: classes }) };
  return [{ name: made.type, attributes, style: pick(made.style, STYLES), children }];
}

function pick(from: Record<string, string> | undefined, names: Set<string>): Record<string, string> {
  const kept = Object.entries(from ?? {}).filter(([name]) => names.has(name));
  for (const [, value] of kept) {
    for (const [, size = "", unit] of String(value).matchAll(/(-?[\d.]+)(em)?/g)) {
      if (Math.abs(Number(size)) > LARGEST[unit ? "em" : "other"]) throw new Error(`a size of ${value}`);
    }
  }
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
