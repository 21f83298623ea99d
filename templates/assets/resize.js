// Makes frames of this site as high as what is in them. Put it on a page once:
// <script src="ADDRESS-OF-THE-SITE/embed.js" async></script>
(() => {
  "use strict";
  const root = new URL(".", document.currentScript.src);
  const frames = () => [...document.querySelectorAll("iframe")].filter(one => one.src.startsWith(root.href));
  addEventListener("message", event => {
    // A sandboxed frame has no origin, which browsers call "null".
    if (event.origin !== "null" && event.origin !== root.origin) return;
    const frame = frames().find(one => one.contentWindow === event.source);
    const said = event.data;
    if (!frame || !said || said.message !== "height" || !Number.isFinite(said.value)) return;
    frame.style.height = Math.min(Math.max(said.value, 200), 9999) + "px";
  });
  const ask = () => frames().forEach(one => one.contentWindow.postMessage({ message: "ready" }, "*"));
  ask();
  addEventListener("DOMContentLoaded", ask);
})();
