"use strict";
(() => {
  const byId = id => document.getElementById(id);
  const data = JSON.parse(byId("the_data").textContent);
  const form = byId("the_answers");
  const shown = byId("the_letter");
  const longest = 1800; // of a mail's address: more is cut off on the way
  const files = new Map();
  const days = new Intl.DateTimeFormat(data.locale, { dateStyle: "long", timeZone: "UTC" });
  // As the build writes the first of a month in French.
  const inWords = (date) => data.locale.startsWith("fr") ? days.format(date).replace(/^1 /, "1er ") : days.format(date);

  const answers = () => {
    const given = new FormData(form);
    const account = given.get("account") || "with";
    const region = given.get("region");
    const fits = one => (!one.regions || one.regions.includes(region)) && (!one.account || one.account === account);
    const filled = field => {
      const value = (given.get(field) || "").replace(/\r\n?/g, "\n").trim();
      return value && data.fields[field].form === "day" ? inWords(new Date(value)) : value;
    };
    return { region, account, fits, filled, chosen: new Set(given.getAll("clause")) };
  };

  // The same as LetterText.write: a test compares them.
  const write = ({ region, fits, filled, chosen }) => {
    const value = field => filled(field) || data.fields[field].blank;
    const piece = one => one.law ? one.law[region] || "" : one.field ? value(one.field) : one;
    const picked = one => fits(one) && chosen.has(one.id);
    const reasoned = data.clauses.some(one => one.choice === "reason" && picked(one));
    const told = one => one.text.some(line => line.pieces.some(part => part.field && filled(part.field)));
    const stands = {
      always: () => true,
      reason: picked,
      extra: picked,
      "no-reason": one => !reasoned || told(one)
    };
    const lines = data.clauses.filter(one => fits(one) && stands[one.choice](one)).flatMap(one => one.text);
    let body = "";
    lines.forEach((line, i) => {
      const close = line.item && i > 0 && lines[i - 1].item;
      body += (i === 0 ? "" : close ? "\n" : "\n\n") + (line.item ? "- " : "") + line.pieces.map(piece).join("");
    });
    const sender = data.sender.filter(field => fits(data.fields[field])).map(value).join("\n");
    const head = [sender, data.addressee ? value(data.addressee) : data.addressees[region].join("\n"), value(data.date)].join("\n\n");
    const [subject, ...rest] = body.split("\n\n");
    const name = value(data.signature);
    return { letter: `${head}\n\n${body}\n\n${name}\n`, subject, mail: `${rest.join("\n\n")}\n\n${name}\n\n${sender}\n` };
  };

  const offer = (link, type, text) => {
    URL.revokeObjectURL(files.get(link));
    files.set(link, URL.createObjectURL(new Blob([text], { type })));
    link.href = files.get(link);
  };

  const copy = document.querySelector("[data-copy=the_letter]");
  const idle = [...copy.childNodes];
  const show = () => {
    const given = answers();
    const { letter, subject, mail } = write(given);
    const parts = data.clauses.filter(given.fits).flatMap(one => one.text.flatMap(line => line.pieces));
    const used = new Set([...data.sender, data.date, data.signature, data.addressee, ...parts.map(part => part.field)]);
    for (const part of form.querySelectorAll("[data-field]")) {
      part.hidden = !used.has(part.dataset.field) || !given.fits(data.fields[part.dataset.field]);
    }
    for (const part of form.querySelectorAll("[data-clause]")) {
      part.hidden = !given.fits(data.clauses.find(one => one.id === part.dataset.clause));
    }
    for (const group of form.querySelectorAll(".choices")) {
      group.hidden = !group.querySelector("[data-clause]:not([hidden])");
    }
    if (letter !== shown.textContent) {
      shown.textContent = letter;
      copy.replaceChildren(...idle);
    }
    offer(byId("save_it"), "text/plain;charset=utf-8", letter);
    const encode = text => encodeURIComponent(text.replaceAll("\n", "\r\n"));
    const start = `mailto:?subject=${encode(subject)}`;
    const whole = `${start}&body=${encode(mail)}`;
    byId("too_long").hidden = whole.length <= longest;
    byId("mail_it").href = whole.length <= longest ? whole : start;
    due(given.region);
  };

  // A month later, or the last day of a month that is too short.
  const later = (day, months) => {
    const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0)).getUTCDate();
    return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, Math.min(day.getUTCDate(), last)));
  };

  const due = region => {
    const sent = byId("sent_on");
    if (!sent) return;
    const text = byId("due");
    const file = byId("due_file");
    const day = new Date(sent.value);
    const known = data.answer[region];
    file.hidden = !known || Number.isNaN(day.getTime());
    if (file.hidden) {
      text.textContent = sent.value && !known ? text.dataset.none : "";
      return;
    }
    const until = later(day, known[0]);
    const told = (template, date) => template.replace("{date}", inWords(date));
    text.textContent = told(text.dataset.due, until)
      + (known[1] ? " " + told(text.dataset.longer, later(day, known[0] + known[1])) : "");
    const stamp = date => date.toISOString().slice(0, 10).replaceAll("-", "");
    const next = new Date(until.getTime() + 86400000);
    offer(file, "text/calendar", ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//optout//letter//EN", "BEGIN:VEVENT",
      `UID:${stamp(day)}-${stamp(until)}@optout`, `DTSTAMP:${stamp(day)}T000000Z`, `DTSTART;VALUE=DATE:${stamp(until)}`,
      `DTEND;VALUE=DATE:${stamp(next)}`, `SUMMARY:${text.dataset.event.replace(/[\\;,]/g, "\\$&")}`,
      "END:VEVENT", "END:VCALENDAR", ""].join("\r\n"));
  };

  const begin = () => {
    form.reset();
    const asked = form.querySelector(`[name=region][value="${CSS.escape(location.hash.slice(1))}"]`);
    if (asked) asked.checked = true;
    const sent = byId("sent_on");
    if (sent) sent.value = "";
    show();
  };
  document.querySelectorAll("[data-script]").forEach(part => { part.hidden = false; });
  document.querySelectorAll("[data-blank]").forEach(part => { part.hidden = true; });
  form.addEventListener("input", show);
  form.addEventListener("submit", event => event.preventDefault());
  if (byId("sent_on")) byId("sent_on").addEventListener("input", show);
  byId("print_it").addEventListener("click", () => print());
  byId("clear_it").addEventListener("click", () => { begin(); form.querySelector("input").focus(); });
  addEventListener("hashchange", begin);
  addEventListener("pageshow", begin);
  begin();
})();
