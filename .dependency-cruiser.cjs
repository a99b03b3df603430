/**
 * Allowed dependency directions. Read a rule as: "a module matching `from` must not import a module matching `to`".
 * `$1` in `to` is what the first group in `from` matched: a module may always import its own folder.
 * `test/house/dependency-rules.test.ts` plants one forbidden import per rule and expects that rule's name.
 */
const ANALYSES = "agreement|voices|reuse|figures|devices|claims|outline|independence|evidence|agenda|demands|responses|timeline|brief|validation";
const FOUNDATION = "model|algo|text|languages|counting|messages";
/** Tests, and contract suites that tests run against every implementation of a port. */
const TEST = "[.](test|contract)[.]ts$|^packages/[^/]+/test/";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-runtime-cycle",
      comment: "A cycle that survives compilation means two modules are one module.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      comment: "The command's few lines of bin/ import what the build makes.",
      severity: "error",
      from: { pathNot: "^packages/hymnsheet/bin/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-undeclared-npm",
      comment: "Every npm import is declared by the package that uses it.",
      severity: "error",
      from: { pathNot: [TEST, "^packages/web/", "^(bench|eval|test)/"] },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-orphan",
      comment: "Nobody imports it and it imports nobody: it can go.",
      severity: "error",
      from: { orphan: true, pathNot: [TEST, "[.]d[.]ts$", "[.]config[.](ts|js)$", "(^|/)index[.](ts|js)$", "^packages/hymnsheet/bin/"] },
      to: {},
    },
    {
      name: "no-import-of-tests",
      comment: "What ships never depends on what proves it.",
      severity: "error",
      from: { pathNot: [TEST, "^(bench|eval)/"] },
      to: { path: [TEST, "^fixtures/", "^(bench|eval)/"] },
    },

    {
      name: "core-is-the-bottom",
      comment: "Everybody may import core; core imports nobody.",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^(packages|bench|eval)/", pathNot: "^packages/core/" },
    },
    {
      name: "core-is-pure",
      comment: "No Node builtins and no npm packages: core also runs in the browser and in other workers.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: TEST },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown"],
        pathNot: "^packages/core/",
      },
    },
    {
      name: "web-knows-only-core",
      comment: "Pages show; they do not compute and never import Node code.",
      severity: "error",
      from: { path: "^packages/web/", pathNot: TEST },
      to: { path: "^packages/", pathNot: "^packages/(web/|core/src/(model|text|counting|messages)/)" },
    },
    {
      name: "node-never-imports-web",
      comment: "The report writer uses web's built files, found by path; web/index.js only says where they are.",
      severity: "error",
      from: { path: "^packages/(core|hymnsheet|spark)/" },
      to: { path: "^packages/web/", pathNot: "^packages/web/index[.](js|d[.]ts)$" },
    },
    {
      name: "spark-knows-only-core",
      comment: "The scale-out engine spreads core's own functions and never imports the Node program.",
      severity: "error",
      from: { path: "^packages/spark/" },
      to: { path: "^packages/", pathNot: "^packages/(spark|core)/" },
    },
    {
      name: "only-cli-loads-spark",
      comment: "Spark is optional: the command line loads it on demand and hands it in.",
      severity: "error",
      from: { path: "^packages/", pathNot: "^packages/(spark/|hymnsheet/src/cli/)" },
      to: { path: "^packages/spark/" },
    },

    {
      name: "model-imports-nothing",
      severity: "error",
      from: { path: "^packages/core/src/model/", pathNot: TEST },
      to: { pathNot: "^packages/core/src/model/" },
    },
    {
      name: "algo-imports-nothing",
      comment: "Numbers and arrays; it does not know what a statement is.",
      severity: "error",
      from: { path: "^packages/core/src/algo/", pathNot: TEST },
      to: { pathNot: "^packages/core/src/algo/" },
    },
    {
      name: "text-on-model-and-algo",
      severity: "error",
      from: { path: "^packages/core/src/text/", pathNot: TEST },
      to: { pathNot: "^packages/core/src/(model|algo|text)/" },
    },
    {
      name: "languages-and-counting-on-the-foundation",
      comment: "Language packs are data; counting is rows and reviews in, numbers out.",
      severity: "error",
      from: { path: "^packages/core/src/(languages|counting|messages)/", pathNot: TEST },
      to: { pathNot: ["^packages/core/src/(model|algo|text)/", "^packages/core/src/$1/"] },
    },
    {
      name: "analyses-never-import-analyses",
      comment: "They exchange rows through the pipeline; they share types, not code.",
      severity: "error",
      from: { path: `^packages/core/src/(${ANALYSES})/` },
      to: { path: "^packages/core/src/", pathNot: [`^packages/core/src/(${FOUNDATION})/`, "^packages/core/src/$1/"] },
    },

    {
      name: "readers-and-store-know-the-model-only",
      comment: "Adapters: the outside world on one side, the model on the other. Readers also word the problems they find.",
      severity: "error",
      from: { path: "^packages/hymnsheet/src/(readers|store|encoders|language)/", pathNot: TEST },
      to: { path: "^packages/", pathNot: ["^packages/core/src/(model|text|languages|counting|messages)/", "^packages/hymnsheet/src/$1/"] },
    },
    {
      name: "pipeline-sees-core-and-store",
      comment: "Readers are handed in; exports, report, server and command line come after.",
      severity: "error",
      from: { path: "^packages/hymnsheet/src/pipeline/", pathNot: TEST },
      to: { path: "^packages/hymnsheet/", pathNot: "^packages/hymnsheet/src/(pipeline|store)/" },
    },
    {
      name: "outputs-read-the-store",
      comment: "An export or a report reads finished tables; it never computes.",
      severity: "error",
      from: { path: "^packages/hymnsheet/src/(exports|report)/" },
      to: {
        path: "^packages/",
        pathNot: [
          "^packages/core/src/(model|counting|messages)/",
          "^packages/hymnsheet/src/store/",
          "^packages/hymnsheet/src/$1/",
          "^packages/web/index[.](js|d[.]ts)$",
        ],
      },
    },
    {
      name: "compare-knows-rows",
      comment: "What other programs found is handed in as a reader gives it, and compared with finished tables.",
      severity: "error",
      from: { path: "^packages/hymnsheet/src/compare/", pathNot: TEST },
      to: {
        path: "^packages/",
        pathNot: [
          "^packages/core/src/(model|text|messages|agreement)/",
          "^packages/hymnsheet/src/(store|compare)/",
          "^packages/hymnsheet/src/readers/peers/peer-finding[.]ts$",
        ],
      },
    },
    {
      name: "validation-knows-rows",
      comment: "It draws from finished tables, and is given labels as a reader gives them.",
      severity: "error",
      from: { path: "^packages/hymnsheet/src/validation/", pathNot: TEST },
      to: {
        path: "^packages/",
        pathNot: ["^packages/core/src/(model|algo|counting|messages|validation)/", "^packages/hymnsheet/src/(store|validation)/"],
      },
    },
    {
      name: "server-serves",
      comment: "It starts runs and reads finished tables; it has no analysis of its own.",
      severity: "error",
      from: { path: "^packages/hymnsheet/src/server/" },
      to: {
        path: "^packages/",
        pathNot: [
          "^packages/core/src/model/",
          "^packages/hymnsheet/src/(pipeline|store|exports|report|server)/",
          "^packages/web/index[.](js|d[.]ts)$",
        ],
      },
    },
    {
      name: "nobody-imports-cli",
      severity: "error",
      from: { pathNot: "^packages/hymnsheet/(src/cli|bin)/" },
      to: { path: "^packages/hymnsheet/src/cli/" },
    },
    { name: "duckdb-only-in-store", severity: "error", from: { pathNot: "^packages/hymnsheet/src/store/" }, to: { path: "@duckdb/" } },
    {
      name: "files-and-network-at-the-edges",
      severity: "error",
      from: {
        path: "^packages/hymnsheet/src/",
        pathNot: ["^packages/hymnsheet/src/(readers|store|encoders|language|exports|report|server|run|cli)/", TEST],
      },
      to: { dependencyTypes: ["core"], path: "^(node:)?(fs|net|http|https|child_process)(/|$)" },
    },

    {
      name: "base-components-know-nothing",
      severity: "error",
      from: { path: "^packages/web/src/components/base/" },
      to: { path: "^packages/", pathNot: "^packages/web/src/components/base/" },
    },
    {
      name: "components-below-views",
      comment: "A component is given what it shows; it may call pure functions over the data, never fetch them.",
      severity: "error",
      from: { path: "^packages/web/src/components/" },
      to: { path: ["^packages/web/src/views/", "^packages/web/src/data/[a-z-]*(source|embedded)[.]ts$"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(packages/[^/]+|bench|eval)/dist/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["hymnsheet-source", "import", "node", "default"] },
  },
};
