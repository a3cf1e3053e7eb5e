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

/** Parley's whole way over a corpus, from the text to a file of valid statements. See bench/peers/run. */
public final class Whole {
  private Whole() {}

  /** @param arguments the name to print, the corpus, how many turns, how many threads; 0 for as many as a build takes */
  public static void main(String[] arguments) throws Exception {
    int threads = Integer.parseInt(arguments[3]);
    Path folder = Files.createTempDirectory("parley-peers");
    Extractor extractor = ExtractionFiles.bundled().extractor();
    Interpreter interpreter = new Interpreter(extractor, Linker.bundled());
    GraphMapper mapper = new GraphMapper(Iris.DEFAULT, new Run("bench", "0", "0"), extractor.precisions());
    Validator validator = Validator.standard();
    LanguageModels models = LanguageModels.load(null, note -> {});
    Texts.Reader[] readers = new Texts.Reader[threads == 0 ? Runtime.getRuntime().availableProcessors() : threads];
    for (int i = 0; i < readers.length; i++) {
      CoreNlpParser parser = new CoreNlpParser(models);
      Path file = folder.resolve(i + ".nq.gz");
      readers[i] =
          text -> {
            Interpretation read = interpreter.interpret(parser, document(text));
            QuadsFile.write(file, ImmutableList.of(mapper.map(read.analysis(), read.findings(), read.resolutions())));
            validator.validate(file);
            return read.analysis().sentences().size();
          };
    }
    Texts.measure(arguments[0], Texts.of(Path.of(arguments[1])), Integer.parseInt(arguments[2]), readers);
  }

  private static Document document(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (Stream<Reading> readings = new Documents(Metadata.UNKNOWN, Limits.DEFAULT).read(List.of("-"), in)) {
      return ((Reading.Success) readings.findFirst().orElseThrow()).document();
    }
  }
}
