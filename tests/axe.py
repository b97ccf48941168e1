"""A page in a real browser: errors of its scripts, and what axe-core finds serious."""

from __future__ import annotations

import html
import json
import re
import subprocess
from importlib.resources import files
from pathlib import Path

from tests.needs import program

_RUN = """
const errors = []; window.onerror = m => errors.push(String(m));
axe.run(document).then(r => {
  const out = document.createElement("pre"); out.id = "axe-says";
  out.textContent = JSON.stringify({errors, found: r.violations.map(v => [v.impact, v.id, v.nodes.map(n => n.html).slice(0, 3)])});
  document.body.appendChild(out);
});"""


def problems(page: str, folder: Path) -> list[object]:
    """What is wrong with a page, everything in it that can be opened being open."""
    axe = files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    opened = re.sub(r"<meta http-equiv=[^>]*>", "", page).replace("<details>", "<details open>")
    file = folder / "page.html"
    file.write_text(
        opened.replace("</body>", f"<script>{axe}</script><script>{_RUN}</script></body>"), encoding="utf-8"
    )
    command = [program("needs_chromium") or "", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command += [f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=30000", file.as_uri()]
    dom = subprocess.run(command, capture_output=True, text=True, check=True, timeout=100).stdout
    said = re.search(r'<pre id="axe-says">(.*?)</pre>', dom, re.DOTALL)
    assert said, "axe did not come to an end"
    result = json.loads(html.unescape(said[1]))
    return [*result["errors"], *(f for f in result["found"] if f[0] in {"serious", "critical"})]
