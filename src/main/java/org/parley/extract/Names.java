package org.parley.extract;

import com.google.common.base.CaseFormat;

/** The names that enum constants have in files and in the ontology. */
public final class Names {
  private Names() {}

  /** Upper camel case: {@code FullQuote} for {@code FULL_QUOTE}. */
  public static String camel(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, constant.name());
  }
}
