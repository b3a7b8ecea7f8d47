import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { formatNumber } from "../../utils/i18n/numbers";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

/** A table: the names of its columns, and its rows, each with its name in the first cell. */
interface TableOf {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

interface Props {
  title: string;
  /** Sums the picture up in words. */
  summary?: ComponentChildren;
  table: TableOf;
  isWide?: boolean;
  children: ComponentChildren;
}

/** A picture under a heading, with a table of the same numbers for those who cannot see it. */
export function Figure({ title, summary, table, isWide = false, children }: Props) {
  const id = useId();
  return (
    <figure class="reading-figure" data-wide={isWide} aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        {summary && <p>{summary}</p>}
      </figcaption>
      {children}
      <details>
        <summary>
          {withSlots(t.runs("reading.table", { title }), {
            hidden: (words) => <span class="visually-hidden">{words}</span>,
          })}
        </summary>
        <table>
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {cells.map((cell, column) => (
                  <td key={table.head[column + 1]}>{typeof cell === "number" ? formatNumber(cell) : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
