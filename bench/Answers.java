import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks a running server for every kind of page and every shipped query: once, since the server has just been started,
 * and then some times more. Prints a line for each: name, rows of a query or bytes of a page, milliseconds of the first
 * answer, median milliseconds of the others, and the median of the server's CPU time for these in milliseconds, which
 * counts on a busy machine. See bench/answers.
 */
public final class Answers {
  private static final int TURNS = 5;
  private static final String PREFIXES =
      "PREFIX parley: <https://w3id.org/parley/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
          + "PREFIX text: <http://jena.apache.org/text#> ";
  private static final String BASE = "https://w3id.org/parley/id/";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final Path tasks;

  private Answers(String server, String process) {
    this.server = server;
    this.tasks = Path.of("/proc", process, "task");
  }

  /**
   * @param arguments the server's address and process, the folder of queries, and optionally a part of the names of what
   *     is to be asked
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Answers answers = new Answers(arguments[0], arguments[1]);
    String part = arguments.length > 3 ? arguments[3] : "";
    Map<String, String> all = new LinkedHashMap<>();
    answers.pages(all);
    answers.queries(all, Path.of(arguments[2]));
    for (Map.Entry<String, String> each : all.entrySet()) {
      if (each.getKey().contains(part)) {
        answers.measure(each.getKey(), each.getValue());
      }
    }
  }

  private void pages(Map<String, String> all) throws IOException, InterruptedException {
    all.put("page home", "/");
    all.put("page home, again", "/");
    String document = one("?x a parley:Document ; rdfs:label|<http://purl.org/dc/terms/title> 'Report 7'");
    all.put("page document", page(document));
    all.put("page actor of one document", page(one("?m parley:inDocument <" + document + "> ; parley:refersTo ?x . FILTER CONTAINS(STR(?x), 'made-')")));
    all.put("page actor of many", page(BASE + "entity/russia"));
    all.put("page territory", page(BASE + "entity/crimea"));
    all.put("page claim", page(one("?x a parley:Claim ; parley:inDocument <" + document + ">")));
    all.put("page event", page(one("?x parley:eventType ?t ; parley:inDocument <" + document + ">")));
    all.put("page condition", page(one("?x a parley:Condition")));
    all.put("page status", page(one("?x a parley:TerritorialStatus ; parley:inDocument ?d")));
    all.put("page sentence", page(one("?x a parley:Sentence ; parley:inDocument <" + document + ">")));
    all.put("data document, Turtle", "/data/" + document.substring(BASE.length()) + ".ttl");
    all.put("data actor of many, TriG", "/data/entity/russia.trig");
    all.put("page search, a name", "/search?q=Grabrania");
    all.put("page search, many hits", "/search?q=government");
    all.put("page search, a facet", "/search?q=government&act=Demand");
    all.put("page search, a facet alone", "/search?kind=condition");
    all.put("page suggest", "/suggest?q=rus");
    all.put("page explorer", "/explore?iri=" + encoded(BASE + "entity/russia"));
    all.put("page sitemap", "/sitemap.xml");
    all.put("page dataset", "/dataset");
    all.put("page VoID", "/.well-known/void");
    all.put("page terms", "/terms");
    all.put("page ontology", "/ontology");
    all.put("page not known", "/page/entity/nobody-at-all");
    all.put("reconcile", "/reconcile?queries=" + encoded("{\"q0\":{\"query\":\"Russia\"}}"));
    all.put("query look-up", sparql("SELECT ?p ?o { <" + document + "> ?p ?o }"));
    all.put("query name of many", sparql("SELECT ?l { <" + BASE + "entity/russia> rdfs:label ?l }"));
    all.put("query text", sparql("SELECT ?s { ?s text:query ('ceasefire' 20) }"));
    all.put("query text and graph", sparql("SELECT ?s ?g { ?s text:query ('ceasefire' 20) GRAPH ?g { ?s a parley:Sentence } }"));
    all.put("query evidence of one", sparql(Files.readString(Path.of("queries/evidence.rq")).replace("?statement parley:rule", "<" + one("?x a parley:Claim ; parley:inDocument <" + document + ">") + "> parley:rule")));
  }

  private void queries(Map<String, String> all, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".rq") && !name.contains("federated")) {
          all.put("query " + name, sparql(Files.readString(file)));
        }
      }
    }
  }

  private void measure(String name, String path) throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    String size = "";
    for (int i = 0; i <= TURNS; i++) {
      long before = work();
      long start = System.nanoTime();
      HttpResponse<String> response = get(path);
      times.add((System.nanoTime() - start) / 1e6);
      work.add((work() - before) / 1e6);
      String body = response.body();
      size = response.statusCode() != 200
          ? "status " + response.statusCode()
          : name.startsWith("query") ? String.valueOf(body.chars().filter(c -> c == '\n').count() - 1) : String.valueOf(body.length());
      if (times.get(i) > 5000 && i >= 1) {
        break;
      }
    }
    System.out.printf("%s\t%s\t%.1f\t%.1f\t%.1f%n", name, size, times.get(0), warm(times), warm(work));
  }

  private static double warm(List<Double> times) {
    double[] warm = times.stream().skip(1).mapToDouble(t -> t).sorted().toArray();
    return warm[warm.length / 2];
  }

  /** The nanoseconds that the server's threads have been running. */
  private long work() throws IOException {
    long nanoseconds = 0;
    try (Stream<Path> threads = Files.list(tasks)) {
      for (Path thread : threads.toList()) {
        nanoseconds += Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
      }
    }
    return nanoseconds;
  }

  private String one(String pattern) throws IOException, InterruptedException {
    String body = get(sparql("SELECT ?x { " + pattern + " } ORDER BY ?x LIMIT 1")).body();
    List<String> lines = Arrays.asList(body.split("\n"));
    return lines.size() < 2 ? BASE + "entity/none" : lines.get(1).replaceAll("[<>]", "");
  }

  private static String page(String iri) {
    return "/page/" + iri.substring(BASE.length());
  }

  private static String sparql(String query) {
    String prefixed = query.contains("PREFIX") ? query : PREFIXES + query;
    return "/sparql?format=tsv&query=" + encoded(prefixed);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html,*/*;q=0.5").build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
