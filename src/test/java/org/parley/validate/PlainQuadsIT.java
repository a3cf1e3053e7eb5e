package org.parley.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.Extractor;
import org.parley.link.Linker;
import org.parley.nlp.CoreNlpParser;
import org.parley.pipeline.Interpretation;
import org.parley.pipeline.Interpreter;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.QuadsFile;
import org.parley.rdf.Run;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;

/** The graphs of the sample articles are read as RIOT reads them. */
class PlainQuadsIT {
  @Test
  void theSamplesAreReadAsByRiot() throws Exception {
    Extractor extractor = ExtractionFiles.bundled().extractor();
    Interpreter interpreter = new Interpreter(extractor, Linker.bundled());
    GraphMapper mapper =
        new GraphMapper(
            Iris.DEFAULT, new Run("0.1.0", "rules", "gazetteer"), extractor.precisions());
    CoreNlpParser parser = new CoreNlpParser();
    int statements = 0;
    for (Path file : articles()) {
      DocumentText text = new DocumentText(Files.readString(file));
      Document document = new Document(file.toString(), file.toString(), text, Metadata.UNKNOWN);
      Interpretation read = interpreter.interpret(parser, document);
      String lines =
          QuadsFile.lines(mapper.map(read.analysis(), read.findings(), read.resolutions()));
      List<String> expected = ToldQuads.riots(lines);
      assertEquals(lines.lines().count(), expected.size());
      assertEquals(expected, ToldQuads.ours(lines));
      statements += expected.size();
      String bad = lines + "oops\n";
      assertEquals(ToldQuads.riots(bad), ToldQuads.ours(bad));
    }
    assertTrue(statements > 20_000, "statements: " + statements);
  }

  private static List<Path> articles() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
