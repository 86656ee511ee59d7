"""Settings of Sphinx for the site; `make site` builds it from build/site-source."""

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.domains.python import PythonDomain

from kdmp_ks import __version__

project = "kdmp_ks"
author = "the kdmp_ks authors"
version = release = __version__
language = "en-GB"

extensions = ["myst_parser", "sphinx.ext.napoleon"]
# JSON and hex dumps are shortened with "..." in places, which their lexers do not know.
# Pages of the format begin with smaller headings where the larger are those of other pages.
suppress_warnings = ["misc.highlighting_failure", "myst.header"]
exclude_patterns = ["static"]
default_role = "py:obj"

# Links to headings are written as on code hosts.
myst_heading_anchors = 5
myst_enable_extensions = ["html_image"]
# The types of arguments are in the signatures.
napoleon_google_docstring = True
napoleon_numpy_docstring = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
add_module_names = False
# The navigation of every page is made of all contents: of modules, not of their classes.
toc_object_entries = False
smartquotes = False

html_theme = "furo"
html_title = f"kdmp_ks {version}"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_extra_path = ["extra"]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
# Pages are read from file://, where a script cannot fetch another page to quote it.
html_show_search_summary = False
html_theme_options = {
    "navigation_with_keys": True,
    "light_css_variables": {"color-code-background": "#f5f6f8"},
    "dark_css_variables": {"color-code-background": "#202020"},
}
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"


class ExactNames(PythonDomain):
    """The Python domain without its search for names that end alike, which is slow and ambiguous.

    Annotations have the full names of the classes of kdmp_ks (tools/site/types_in_full.py).
    """

    def find_obj(self, *place: Any, searchmode: int = 0) -> Any:
        """Find an object by its name in full, in its module or its class."""
        return super().find_obj(*place[:5], searchmode=0)


def write_dashes(app: Sphinx, page: nodes.document) -> None:
    """Write the two hyphens that Sphinx puts behind the names of arguments as a dash."""
    for text in list(page.findall(nodes.Text)):
        if text == " -- ":
            text.parent.replace(text, nodes.Text(" – "))


def setup(app: Sphinx) -> None:
    """Register the domain and the dashes."""
    app.add_domain(ExactNames, override=True)
    app.connect("doctree-read", write_dashes)
