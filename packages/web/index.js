import { fileURLToPath } from "node:url";

/** Path of the built report page, a template into which the report writer embeds its data. */
export const reportTemplatePath = fileURLToPath(new URL("./dist/report.html", import.meta.url));
