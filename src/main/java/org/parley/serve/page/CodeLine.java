package org.parley.serve.page;

import com.google.common.collect.ImmutableList;

/** How to ask a query from a program. */
record CodeLine(String language, String code) {

  /** The lines for a query at an endpoint. */
  static ImmutableList<CodeLine> of(String endpoint, String query) {
    String quoted = "'" + query.strip().replace("'", "'\\''") + "'";
    String python =
        "\"\"\"" + query.strip().replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"") + "\"\"\"";
    String r = "r\"---(" + query.strip() + ")---\"";
    return ImmutableList.of(
        new CodeLine(
            "curl", "curl " + endpoint + " -H 'Accept: text/csv' --data-urlencode query=" + quoted),
        new CodeLine(
            "Python",
            "import pandas, urllib.parse\n\nquery = "
                + python
                + "\nrows = pandas.read_csv(\""
                + endpoint
                + "?format=csv&query=\" + urllib.parse.quote(query))"),
        new CodeLine(
            "R",
            "query <- "
                + r
                + "\nrows <- read.csv(paste0(\""
                + endpoint
                + "?format=csv&query=\", URLencode(query, reserved = TRUE)))"));
  }
}
