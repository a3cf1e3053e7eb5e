package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Imports point down, and each foreign library enters at one place: see ARCHITECTURE.md. */
class LayersTest {
  /** From the bottom; packages of one layer do not know each other. */
  private static final ImmutableList<ImmutableSet<String>> LAYERS =
      ImmutableList.of(
          ImmutableSet.of("diagnostic", "model"),
          ImmutableSet.of("text", "neural", "tagging", "net"),
          ImmutableSet.of("source", "nlp"),
          ImmutableSet.of("extract"),
          ImmutableSet.of("link"),
          ImmutableSet.of("rdf", "store", "validate", "wikidata"),
          ImmutableSet.of("pipeline", "serve"),
          ImmutableSet.of("evaluate", "spark"),
          ImmutableSet.of("cli"));

  /** The server's own packages, from the bottom. */
  private static final ImmutableList<String> SERVER =
      ImmutableList.of("http", "graph", "sparql", "view", "page", "reconcile");

  /** The packages that may know a library. */
  private static final ImmutableMap<String, ImmutableSet<String>> LIBRARIES =
      ImmutableMap.ofEntries(
          Map.entry("edu.stanford..", ImmutableSet.of("nlp")),
          Map.entry("org.jsoup..", ImmutableSet.of("source")),
          Map.entry("com.ibm.icu..", ImmutableSet.of("source")),
          Map.entry("org.netpreserve..", ImmutableSet.of("source")),
          Map.entry("com.rometools..", ImmutableSet.of("source")),
          Map.entry("org.yaml.snakeyaml..", ImmutableSet.of("source", "extract", "link")),
          Map.entry("org.eclipse.rdf4j..", ImmutableSet.of("rdf", "link")),
          Map.entry("org.apache.jena.fuseki..", ImmutableSet.of("serve")),
          Map.entry("org.apache.jena..", ImmutableSet.of("store", "validate", "serve")),
          Map.entry("org.apache.lucene..", ImmutableSet.of("store")),
          Map.entry("org.eclipse.jetty..", ImmutableSet.of("serve")),
          Map.entry("gg.jte..", ImmutableSet.of("serve.page")),
          Map.entry("org.apache.spark..", ImmutableSet.of("spark")),
          Map.entry("org.apache.hadoop..", ImmutableSet.of("spark")),
          Map.entry("picocli..", ImmutableSet.of("cli")),
          Map.entry("java.net.http..", ImmutableSet.of("net")));

  private static JavaClasses parley;

  @BeforeAll
  static void importClasses() {
    parley =
        new ClassFileImporter()
            // ArchUnit's own does not know tests below target/spark.
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.parley");
  }

  @TestFactory
  List<DynamicTest> importsPointDown() {
    ImmutableList.Builder<DynamicTest> tests = ImmutableList.builder();
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      for (String name : LAYERS.get(layer)) {
        ImmutableList.Builder<String> forbidden = ImmutableList.builder();
        for (int other = layer; other < LAYERS.size(); other++) {
          for (String above : LAYERS.get(other)) {
            if (!above.equals(name)) {
              forbidden.add("org.parley." + above + "..");
            }
          }
        }
        String[] packages = forbidden.build().toArray(String[]::new);
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> {
                  if (packages.length > 0) {
                    noClasses()
                        .that()
                        .resideInAPackage("org.parley." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages)
                        .allowEmptyShould(true) // Spark is compiled only where it is asked for.
                        .check(parley);
                  } else {
                    classes()
                        .that()
                        .resideInAPackage("org.parley." + name + "..")
                        .should()
                        .resideInAPackage("org.parley." + name)
                        .check(parley);
                  }
                }));
      }
    }
    return tests.build();
  }

  @TestFactory
  List<DynamicTest> importsOfTheServerPointDown() {
    ImmutableList.Builder<DynamicTest> tests = ImmutableList.builder();
    for (int layer = 0; layer < SERVER.size(); layer++) {
      String name = "org.parley.serve." + SERVER.get(layer);
      ImmutableList<String> forbidden =
          ImmutableList.<String>builder()
              .add("org.parley.serve")
              .addAll(
                  SERVER.stream()
                      .skip(layer + 1L)
                      .map(above -> "org.parley.serve." + above)
                      .toList())
              .build();
      tests.add(
          DynamicTest.dynamicTest(
              name,
              () ->
                  noClasses()
                      .that()
                      .resideInAPackage(name)
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(forbidden.toArray(String[]::new))
                      .check(parley)));
    }
    return tests.build();
  }

  @Test
  void everyPackageHasItsLayer() {
    String[] known =
        LAYERS.stream()
            .flatMap(ImmutableSet::stream)
            .map(name -> "org.parley." + name + "..")
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(parley);
    classes()
        .that()
        .resideInAPackage("org.parley.serve.*..")
        .should()
        .resideInAnyPackage(
            SERVER.stream().map(name -> "org.parley.serve." + name).toArray(String[]::new))
        .check(parley);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.parley.(*)..").should().beFreeOfCycles().check(parley);
  }

  @TestFactory
  List<DynamicTest> librariesEnterAtOnePlace() {
    return LIBRARIES.entrySet().stream()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                library.getValue().stream()
                                    .map(name -> "org.parley." + name + "..")
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library.getKey())
                            .check(parley)))
        .toList();
  }

  @Test
  void onlyOnePackageConnects() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parley.net..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(Socket|DatagramSocket|HttpURLConnection)"
                + "|java\\.nio\\.channels\\.SocketChannel|javax\\.net\\..*"
                + "|org\\.apache\\.jena\\.http\\..*|org\\.apache\\.jena\\.sparql\\.exec\\.http\\..*")
        .check(parley);
  }

  @Test
  void onlyTheCommandLinePrintsExitsOrReadsTheEnvironment() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parley.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(parley);
  }

  @Test
  void theCoreHasNoClockAndNoChance() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.parley.text..",
            "org.parley.neural..",
            "org.parley.nlp..",
            "org.parley.extract..",
            "org.parley.link..",
            "org.parley.rdf..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.Random.class)
        .check(parley);
  }

  @Test
  void noGrabBags() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(parley);
  }
}
