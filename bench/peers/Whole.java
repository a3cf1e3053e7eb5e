import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.Extractor;
import org.parley.link.Linker;
import org.parley.nlp.CoreNlpParser;
import org.parley.nlp.LanguageModels;
import org.parley.pipeline.Interpretation;
import org.parley.pipeline.Interpreter;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.QuadsFile;
import org.parley.rdf.Run;
import org.parley.source.Documents;
import org.parley.source.Limits;
import org.parley.source.Reading;
import org.parley.text.Document;
import org.parley.text.Metadata;
import org.parley.validate.Validator;

/** Parley's whole way over a corpus, from the text to a file of valid statements, by one thread. See bench/peers/run. */
public final class Whole {
  private Whole() {}

  /** @param arguments the corpus, how many turns */
  public static void main(String[] arguments) throws Exception {
    Path file = Files.createTempDirectory("parley-peers").resolve("a.nq.gz");
    Extractor extractor = ExtractionFiles.bundled().extractor();
    Interpreter interpreter = new Interpreter(extractor, Linker.bundled());
    GraphMapper mapper = new GraphMapper(Iris.DEFAULT, new Run("bench", "0", "0"), extractor.precisions());
    Validator validator = Validator.standard();
    CoreNlpParser parser = new CoreNlpParser(LanguageModels.load(null, note -> {}));
    Texts.measure(
        "parley",
        Texts.of(Path.of(arguments[0])),
        Integer.parseInt(arguments[1]),
        text -> {
          Interpretation read = interpreter.interpret(parser, document(text));
          QuadsFile.write(file, ImmutableList.of(mapper.map(read.analysis(), read.findings(), read.resolutions())));
          validator.validate(file);
          return read.analysis().sentences().size();
        });
  }

  private static Document document(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (Stream<Reading> readings = new Documents(Metadata.UNKNOWN, Limits.DEFAULT).read(List.of("-"), in)) {
      return ((Reading.Success) readings.findFirst().orElseThrow()).document();
    }
  }
}
