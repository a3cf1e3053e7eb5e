package org.parley.cli;

import org.parley.pipeline.Reader;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"parley " + Reader.version()};
  }
}
