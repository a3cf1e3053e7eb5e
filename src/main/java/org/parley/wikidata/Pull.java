package org.parley.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.net.Web;
import org.parley.net.WebAnswer;
import org.parley.net.WebException;
import org.parley.net.WebLimits;

/**
 * Fetches items one after the other from an interface that gives their JSON, politely: with a pause
 * between requests, and as late as a server that is busy asks for. What was fetched is kept at
 * once, so that whoever interrupts a pull takes it up where it was.
 */
public final class Pull {
  private static final int ATTEMPTS = 4;

  /** So many failures in a row mean that it is not the items' fault. */
  private static final int MOST_FAILURES = 3;

  private static final WebLimits LIMITS = new WebLimits(Duration.ofSeconds(60), 64 << 20, 5);

  /** Waits. */
  @FunctionalInterface
  public interface Pause {
    void sleep(Duration time) throws InterruptedException;
  }

  /** Is told how it goes. */
  public interface Listener {
    void pulled(String item, int done, int all);

    void failed(Problem problem);

    void waiting(Duration time, String why);
  }

  /**
   * How to pull.
   *
   * @param template the address of an item's JSON, with {@code {id}} where its identifier goes
   * @param delay the pause between two requests
   * @param patience the longest that a server may ask to wait
   * @param languages those of labels and the like
   * @param limits the bounds of a request
   */
  public record Settings(
      String template,
      Duration delay,
      Duration patience,
      ImmutableSet<String> languages,
      WebLimits limits) {
    /** The usual bounds. */
    public static Settings of(String template, Duration delay, ImmutableSet<String> languages)
        throws ProblemException {
      if (!template.matches("https?://[^/\\s]+/.*\\{id\\}.*") || !isAddress(template)) {
        throw new ProblemException(
            new Problem(
                Code.BAD_USAGE,
                "--from",
                template,
                "this is no address of an interface that gives items",
                "write it with {id} where the identifier goes, such as"
                    + " https://example.org/wiki/Special:EntityData/{id}.json"));
      }
      return new Settings(template, delay, Duration.ofMinutes(2), languages, LIMITS);
    }

    private static boolean isAddress(String template) {
      try {
        return URI.create(template.replace("{id}", "Q1")).getHost() != null;
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }

  /**
   * What came of it.
   *
   * @param pulled how many items were fetched
   * @param kept how many were there already
   * @param failed how many could not be had
   * @param moved those that Wikidata has merged into others: {@code Q1 is now Q2}
   */
  public record Report(int pulled, int kept, int failed, ImmutableList<String> moved) {}

  private final Web web;
  private final Settings settings;
  private final ItemCache cache;
  private final Pause pause;
  private final ItemTriples triples;
  private final ObjectMapper mapper = new ObjectMapper();

  public Pull(Web web, Settings settings, ItemCache cache, Pause pause) {
    this.web = web;
    this.settings = settings;
    this.cache = cache;
    this.pause = pause;
    this.triples = new ItemTriples(settings.languages(), KeptProperties.bundled());
  }

  /**
   * Fetches what is not yet there: the items, and the names of the items that are their values.
   *
   * @throws ProblemException with {@link Code#REMOTE_FAILED} if the server cannot be asked any
   *     more; what was fetched is kept
   */
  public Report run(Collection<String> items, Listener listener) throws ProblemException {
    Run run = new Run(listener);
    run.fetch(items, false);
    Slice slice = Slice.bundled().with(cache);
    run.fetch(slice.unknownValuesOf(items), true);
    return new Report(run.pulled, run.kept, run.failed, run.moved.build());
  }

  private final class Run {
    private final Listener listener;
    private final ImmutableList.Builder<String> moved = ImmutableList.builder();
    private int pulled;
    private int kept;
    private int failed;
    private int inARow;
    private boolean asked;

    Run(Listener listener) {
      this.listener = listener;
    }

    void fetch(Collection<String> items, boolean namesOnly) throws ProblemException {
      int done = 0;
      for (String item : items) {
        done++;
        if (cache.has(item)) {
          kept++;
          continue;
        }
        Optional<ItemJson> json = fetch(item);
        if (json.isEmpty()) {
          failed++;
          continue;
        }
        cache.put(item, lines(item, json.get(), namesOnly));
        pulled++;
        listener.pulled(item, done, items.size());
      }
    }

    private ImmutableList<String> lines(String asked, ItemJson item, boolean namesOnly) {
      ImmutableList<String> lines = namesOnly ? triples.namesOf(item) : triples.of(item);
      if (asked.equals(item.id())) {
        return lines;
      }
      moved.add(asked + " is now " + item.id());
      Triples link = new Triples();
      link.link(Triples.WD + asked, Triples.SAME_AS, Triples.WD + item.id());
      return ImmutableList.<String>builder().addAll(link.lines()).addAll(lines).build();
    }

    private Optional<ItemJson> fetch(String item) throws ProblemException {
      String why = "";
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Duration wait = Duration.ofSeconds(1L << attempt);
        try {
          sleep(settings.delay(), "");
          WebAnswer answer =
              web.get(
                  URI.create(settings.template().replace("{id}", item)),
                  "application/json",
                  settings.limits());
          if (answer.isOk()) {
            Optional<ItemJson> json = item(answer.text());
            if (json.isPresent()) {
              inARow = 0;
              return json;
            }
            why = "its answer holds no item in JSON";
          } else if (answer.status() == 404 || answer.status() == 410) {
            inARow = 0;
            return failed(item, "there is no such item", "correct the link to it");
          } else {
            why = "it answered with status " + answer.status();
            if (!isTemporary(answer.status())) {
              break;
            }
            wait = answer.retryAfter() == null ? wait : answer.retryAfter();
          }
        } catch (WebException e) {
          why = String.valueOf(e.getMessage());
          if (why.contains("redirects")) {
            break; // it will do so again
          }
        }
        if (wait.compareTo(settings.patience()) > 0) {
          throw remote(item, why + " and asks to wait " + wait.toSeconds() + " s");
        }
        if (attempt + 1 < ATTEMPTS) {
          sleep(wait, why);
        }
      }
      inARow++;
      if (inARow == MOST_FAILURES) {
        throw remote(item, why);
      }
      return failed(item, why, "run the same command again later");
    }

    private void sleep(Duration time, String why) throws ProblemException {
      if (!asked || time.isZero()) {
        asked = true;
        return;
      }
      if (!why.isEmpty()) {
        listener.waiting(time, why);
      }
      try {
        pause.sleep(time);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw remote("", "the pull was interrupted");
      }
    }

    private Optional<ItemJson> failed(String item, String why, String cure) {
      listener.failed(new Problem(Code.REMOTE_FAILED, item, null, why, cure));
      return Optional.empty();
    }
  }

  private static boolean isTemporary(int status) {
    return status == 429 || status == 408 || status >= 500;
  }

  private ProblemException remote(String item, String why) {
    return new ProblemException(
        new Problem(
            Code.REMOTE_FAILED,
            settings.template().replace("{id}", item),
            null,
            why,
            "what was pulled is kept: run the same command again later"));
  }

  /** The one item of an answer, under whatever key: a merged item comes as what it is now. */
  private Optional<ItemJson> item(String text) {
    try {
      JsonNode entities = mapper.readTree(text).path("entities");
      Iterator<JsonNode> all = entities.elements();
      return all.hasNext()
          ? Optional.of(new ItemJson(all.next())).filter(ItemJson::isItem)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
