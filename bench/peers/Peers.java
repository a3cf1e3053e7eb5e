import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import gate.Corpus;
import gate.Factory;
import gate.Gate;
import gate.LanguageAnalyser;
import gate.creole.Plugin;
import gate.creole.SerialAnalyserController;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** One of the other systems over a corpus: bare, openie, kbp or annie. See bench/peers/run. */
public final class Peers {
  private static final List<String> ANNIE =
      List.of(
          "gate.creole.annotdelete.AnnotationDeletePR",
          "gate.creole.tokeniser.DefaultTokeniser",
          "gate.creole.gazetteer.DefaultGazetteer",
          "gate.creole.splitter.SentenceSplitter",
          "gate.creole.POSTagger",
          "gate.creole.ANNIETransducer",
          "gate.creole.orthomatcher.OrthoMatcher");

  private Peers() {}

  /** @param arguments the system, the corpus, how many turns */
  public static void main(String[] arguments) throws Exception {
    String system = arguments[0];
    Texts.Reader reader =
        switch (system) {
          case "bare" -> stanford("tokenize,pos,lemma,depparse");
          case "openie" -> stanford("tokenize,pos,lemma,depparse,natlog,openie");
          case "kbp" -> stanford("tokenize,pos,lemma,ner,parse,coref,kbp");
          case "annie" -> annie();
          default -> throw new IllegalArgumentException(system);
        };
    Texts.measure(system, Texts.of(Path.of(arguments[1])), Integer.parseInt(arguments[2]), reader);
  }

  private static Texts.Reader stanford(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return document -> {
      Annotation annotation = new Annotation(document);
      pipeline.annotate(annotation);
      return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
    };
  }

  private static Texts.Reader annie() throws Exception {
    Gate.init();
    Gate.getCreoleRegister().registerPlugin(new Plugin.Maven("uk.ac.gate.plugins", "annie", "9.1"));
    SerialAnalyserController controller =
        (SerialAnalyserController) Factory.createResource("gate.creole.SerialAnalyserController");
    for (String step : ANNIE) {
      controller.add((LanguageAnalyser) Factory.createResource(step));
    }
    Corpus corpus = Factory.newCorpus("one");
    controller.setCorpus(corpus);
    return text -> {
      gate.Document document = Factory.newDocument(text);
      corpus.add(document);
      controller.execute();
      int sentences = document.getAnnotations().get("Sentence").size();
      corpus.clear();
      Factory.deleteResource(document);
      return sentences;
    };
  }
}
