// One measurement of inkjs in a process of its own: node inkjs_runner.mjs INKJS_FOLDER compile|play FILE [SECONDS]
// Prints one line of JSON. `compile`: milliseconds from the text to the compiled story. `play`: choices a second.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const [folder, what, file, seconds = "5"] = process.argv.slice(2);
const { Compiler } = createRequire(`${folder}/`)("inkjs/full");

const begun = performance.now();
const text = readFileSync(file, "utf-8");
const errors = [];
const compiler = new Compiler(text, { errorHandler: (message) => errors.push(message), countAllVisits: false });
const story = compiler.Compile();
const compiled = performance.now() - begun;
if (errors.length) throw new Error(errors[0]);

if (what === "compile") {
  console.log(JSON.stringify({ ms: compiled }));
} else {
  // A generator of our own, so that the same seed gives the same plays everywhere (mulberry32).
  let state = 1;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  let choices = 0;
  let plays = 0;
  const start = performance.now();
  const end = start + 1000 * Number(seconds);
  do {
    story.ResetState();
    for (;;) {
      while (story.canContinue) story.Continue();
      const open = story.currentChoices.length;
      if (!open) break;
      story.ChooseChoiceIndex(Math.floor(chance() * open));
      choices += 1;
    }
    plays += 1;
  } while (performance.now() < end);
  const taken = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ choices, plays, per_second: choices / taken }));
}
