/** Starts the report: reads the data in the file and draws the views. */
import { mount } from "svelte";
import { messagesFor } from "@hymnsheet/core/messages/messages";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/type.css";
import "./styles/print.css";
import { readEmbedded } from "./data/read-embedded.ts";
import { loadCorpus } from "./data/corpus.ts";
import App from "./views/App.svelte";
import Refusal from "./views/Refusal.svelte";

const target = document.getElementById("app") ?? document.body;
const block = document.getElementById("report-data");
const reading = readEmbedded(block?.textContent, block?.dataset["contentId"] ?? "");

if (reading.state === "ready") {
  const m = messagesFor(reading.locale);
  void loadCorpus(reading.source).then(
    (corpus) => mount(App, { target, props: { m, corpus } }),
    () => mount(Refusal, { target, props: { m, reading: { state: "broken" as const } } }),
  );
} else mount(Refusal, { target, props: { m: messagesFor("en"), reading } });
