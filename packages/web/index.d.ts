/** Path of the built report page, a template into which the report writer embeds its data. */
export const reportTemplatePath: string;
