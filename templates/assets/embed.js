"use strict";
(() => {
  if (parent === self) return;
  // WordPress names each frame; only messages that carry the name count there.
  const secret = (/[#?&]secret=([A-Za-z0-9]{1,64})$/.exec(location.hash) || ["", ""])[1];
  // A frame cannot ask whether it may open other sites: it must be told, or have an origin.
  const opens = location.hash === "#opens" || (!secret && self.origin !== "null");
  const tell = (message, value) => parent.postMessage({ message, value, secret }, "*");
  const height = () => tell("height", Math.ceil(document.body.getBoundingClientRect().height));
  const each = (selector, change) => document.querySelectorAll(selector).forEach(change);

  if (opens) {
    document.body.className = "opens";
    each("main a", link => { link.target = "_blank"; });
  } else {
    each(".act", button => button.remove());
    each("a.out", link => link.replaceWith(...link.childNodes));
    each("a[target]", link => link.removeAttribute("target"));
    each("#shut", hint => { hint.hidden = false; });
  }
  each(".langs a", link => { link.hash = location.hash; });
  if (secret) {
    addEventListener("click", event => {
      const link = event.target.closest("a[href]:not(.langs a)");
      if (!link) return;
      event.preventDefault();
      tell("link", link.href);
    });
  }
  addEventListener("message", event => {
    const said = event.data;
    if (event.source === parent && said && said.message === "ready" && (said.secret || "") === secret) height();
  });
  new ResizeObserver(height).observe(document.body);
  addEventListener("load", height);
})();
