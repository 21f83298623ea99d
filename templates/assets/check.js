"use strict";
// What cannot be seen is left out, as the program that reads reports refuses it. Joiners stay: letters and emoji need them.
const unseen = /(?![\u200c-\u200f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const longest = 6000; // of a text in an address: more is cut off on the way
const form = document.getElementById("the_answers");
const reports = [...document.querySelectorAll(".sample")].map(sample => {
  const text = sample.querySelector("code");
  const button = sample.querySelector("button");
  return { text, blank: text.textContent, button, idle: [...button.childNodes], links: sample.querySelectorAll("[data-start]") };
});
const write = () => {
  const answers = new FormData(form);
  for (const report of reports) {
    const text = report.blank.replace(/^([^:\n]+):( "")?$/gm, (line, key, quotes) => {
      const answer = (answers.get(key) || "").replace(unseen, "").trim();
      return !answer ? line : quotes ? `${key}: "${answer}"` : `${key}: ${answer}`;
    });
    if (text === report.text.textContent) continue;
    report.text.textContent = text;
    report.button.replaceChildren(...report.idle);
    const encoded = encodeURIComponent(text.replaceAll("\n", "\r\n"));
    report.links.forEach(link => { link.href = link.dataset.start + (encoded.length > longest ? "" : encoded); });
  }
};
form.reset();
form.addEventListener("input", write);
form.addEventListener("submit", event => event.preventDefault());
addEventListener("pageshow", write);
document.querySelectorAll("[data-script]").forEach(part => { part.hidden = false; });
document.querySelectorAll("[data-blank]").forEach(part => { part.hidden = true; });
