import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { reviewedReader } from "./reviewed-reader.ts";
import type { ProjectWriter } from "./store-ports.ts";

/** Questions to tables; everything else stays with the project. */
const READING: readonly (keyof ProjectReader)[] = ["rows", "scan", "count", "countBy", "topItems"];

/** The project being written, whose tables are read as people decided them. Without decisions the project itself. */
export function decidedProject(project: ProjectWriter, reviews: readonly ReviewRow[]): ProjectWriter {
  const reader = reviewedReader(project, reviews);
  if (reader === project) return project;
  return new Proxy(project, {
    get(target, name) {
      const isReading = (READING as readonly (string | symbol)[]).includes(name);
      if (name === "stageRows") return (table: AnyTable) => reader.scan(table);
      const owner: object = isReading ? reader : target;
      const value: unknown = Reflect.get(owner, name, owner);
      return typeof value === "function" ? (value.bind(owner) as unknown) : value;
    },
  });
}
