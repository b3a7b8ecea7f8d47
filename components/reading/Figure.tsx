import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A table: what its columns are called, and its rows, the first cell of each being its name. */
interface TableOf {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

interface Props {
  title: string;
  /** What the picture shows, in words. */
  summary?: ComponentChildren;
  table: TableOf;
  isWide?: boolean;
  children: ComponentChildren;
}

/** A picture under a heading, with a table of the same behind it for who cannot see it. */
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
          Table<span class="visually-hidden">: {title}</span>
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
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={table.head[column + 1]}>{cell.toLocaleString("en-US")}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
