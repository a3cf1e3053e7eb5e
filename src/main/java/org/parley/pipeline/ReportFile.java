package org.parley.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * The file {@code report.jsonl} of a store: a line for each document that stays out, or that shapes
 * warn of, written when it is known; empty where there are none.
 */
public final class ReportFile implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final BufferedWriter writer;

  ReportFile(Path file) throws ProblemException {
    this.file = file;
    try {
      this.writer = Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /** A problem as an object of JSON, in one line. */
  public static String line(Problem problem) {
    ObjectNode line = JSON.createObjectNode();
    line.put("code", problem.code().id());
    line.put("place", problem.place());
    line.put("value", problem.value());
    line.put("message", problem.message());
    line.put("cure", problem.cure());
    return line.toString();
  }

  void add(Problem problem) throws ProblemException {
    try {
      writer.append(line(problem)).append('\n').flush();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  @Override
  public void close() throws ProblemException {
    try {
      writer.close();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static ProblemException failed(Path file, IOException e) {
    return new ProblemException(
        new Problem(
            Code.WRITE_FAILED,
            file.toString(),
            e.getMessage(),
            "the report cannot be written",
            "check the permissions of the folder and the free space of the disk"),
        e);
  }
}
