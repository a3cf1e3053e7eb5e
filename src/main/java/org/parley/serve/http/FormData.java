package org.parley.serve.http;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;

/** Reads {@code application/x-www-form-urlencoded} strictly: what is no UTF-8 is refused. */
public final class FormData {
  private FormData() {}

  /**
   * The parameters of a query string or a form.
   *
   * @return empty if an escape is broken or the bytes are no UTF-8
   */
  public static Optional<ImmutableListMultimap<String, String>> parse(String encoded) {
    ImmutableListMultimap.Builder<String, String> parameters = ImmutableListMultimap.builder();
    for (String pair : Splitter.on('&').omitEmptyStrings().split(encoded)) {
      int equals = pair.indexOf('=');
      Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
      Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
      if (name.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      parameters.put(name.get(), value.get());
    }
    return Optional.of(parameters.build());
  }

  private static Optional<String> decode(String encoded) {
    return Paths.decode(encoded.replace('+', ' '));
  }
}
