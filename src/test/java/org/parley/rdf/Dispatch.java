package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Claim;
import org.parley.extract.Condition;
import org.parley.extract.ConditionSet;
import org.parley.extract.Event;
import org.parley.extract.Findings;
import org.parley.extract.Modality;
import org.parley.extract.Polarity;
import org.parley.extract.Proposition;
import org.parley.extract.Quoting;
import org.parley.extract.SpeechAct;
import org.parley.extract.StatusMode;
import org.parley.extract.TerritorialStatus;
import org.parley.extract.TimeValue;
import org.parley.link.Entity;
import org.parley.link.EntityType;
import org.parley.link.Mention;
import org.parley.link.Resolutions;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** A dispatch of two sentences with all that can be found in it, made by hand. */
final class Dispatch {
  static final String TEXT =
      "🕊 Arvania said on Monday that Belmar must withdraw the troops from Tarsia if “talks resume”."
          + " Both capitals denied that Tarsia is part of Arvania.";

  private static final String TABLE =
      """
      🕊 🕊 SYM SYM 3 discourse
      Arvania Arvania PROPN NNP 3 nsubj
      said say VERB VBD 0 root
      on on ADP IN 5 case
      Monday Monday PROPN NNP 3 obl
      that that SCONJ IN 9 mark
      Belmar Belmar PROPN NNP 9 nsubj
      must must AUX MD 9 aux
      withdraw withdraw VERB VB 3 ccomp
      the the DET DT 11 det
      troops troop NOUN NNS 9 obj
      from from ADP IN 13 case
      Tarsia Tarsia PROPN NNP 9 obl
      if if SCONJ IN 17 mark
      “ “ PUNCT `` 17 punct
      talks talk NOUN NNS 17 nsubj
      resume resume VERB VBP 9 advcl
      ” ” PUNCT '' 17 punct
      . . PUNCT . 3 punct

      Both both DET DT 2 det
      capitals capital NOUN NNS 3 nsubj
      denied deny VERB VBD 0 root
      that that SCONJ IN 7 mark
      Tarsia Tarsia PROPN NNP 7 nsubj
      is be AUX VBZ 7 cop
      part part NOUN NN 3 ccomp
      of of ADP IN 9 case
      Arvania Arvania PROPN NNP 7 nmod
      . . PUNCT . 3 punct
      """;

  static final Document DOCUMENT =
      new Document(
          "dispatches/Selen 1.txt",
          "dispatches/Selen 1.txt",
          new DocumentText(TEXT),
          new Metadata(
              "Talks in Selen",
              LocalDate.of(2024, 5, 7),
              "The Selen Courier",
              URI.create("https://example.org/selen?a[0]=1"),
              "en"));

  static final Analysis ANALYSIS = TextTable.analysis(DOCUMENT, TABLE);

  private Dispatch() {}

  static Span span(String words) {
    return TextTable.find(DOCUMENT.text(), words);
  }

  static Phrase phrase(int sentence, String words) {
    return TextTable.phrase(ANALYSIS, sentence, words);
  }

  static final Entity ARVANIA =
      new Entity(
          0,
          EntityType.STATE,
          "Arvania",
          Entity.Scope.GAZETTEER,
          "arvania",
          "Q900001",
          0.97,
          ImmutableList.of(
              mention(0, "Arvania", Mention.Kind.NAME),
              mention(1, "Both capitals", Mention.Kind.NOMINAL),
              mention(1, "Arvania", Mention.Kind.NAME)));

  static final Entity BELMAR =
      new Entity(
          1,
          EntityType.STATE,
          "Belmar",
          Entity.Scope.NAME,
          "belmar",
          "Q900002",
          0.61,
          ImmutableList.of(
              mention(0, "Belmar", Mention.Kind.NAME),
              mention(1, "Both capitals", Mention.Kind.NOMINAL)));

  static final Entity TARSIA =
      new Entity(
          2,
          EntityType.REGION,
          "Tarsia",
          Entity.Scope.GAZETTEER,
          "tarsia",
          null,
          null,
          ImmutableList.of(
              mention(0, "Tarsia", Mention.Kind.NAME), mention(1, "Tarsia", Mention.Kind.NAME)));

  private static Mention mention(int sentence, String words, Mention.Kind kind) {
    return new Mention(phrase(sentence, words).span(), kind, sentence, 0);
  }

  static Resolutions resolutions() {
    return resolutions(ImmutableList.of(ARVANIA, BELMAR, TARSIA));
  }

  /** Who is meant, put in in some order. */
  static Resolutions resolutions(List<Entity> entities) {
    ImmutableSetMultimap.Builder<Span, Entity> byCore = ImmutableSetMultimap.builder();
    for (Entity entity : entities) {
      entity.mentions().reverse().forEach(mention -> byCore.put(mention.span(), entity));
    }
    return new Resolutions(ImmutableList.copyOf(entities), byCore.build());
  }

  static final Proposition WITHDRAW =
      new Proposition(
          span("Belmar must withdraw the troops from Tarsia"),
          "withdraw",
          phrase(0, "Belmar"),
          phrase(0, "the troops"),
          ImmutableList.of(phrase(0, "Tarsia")),
          Polarity.POSITIVE,
          Modality.DEMANDED);

  static final Proposition RESUME =
      new Proposition(
          span("talks resume"),
          "resume",
          phrase(0, "talks"),
          null,
          ImmutableList.of(),
          Polarity.POSITIVE,
          Modality.HYPOTHETICAL);

  static final Proposition PART =
      new Proposition(
          span("Tarsia is part of Arvania"),
          "be",
          phrase(1, "Tarsia"),
          phrase(1, "part of Arvania"),
          ImmutableList.of(),
          Polarity.POSITIVE,
          Modality.ACTUAL);

  static Claim demand() {
    return new Claim(
        0,
        SpeechAct.DEMAND,
        phrase(0, "Arvania"),
        phrase(0, "Belmar"),
        span("said"),
        ImmutableList.of(span("Belmar must withdraw the troops from Tarsia if “talks resume”")),
        Quoting.PARTIAL,
        ImmutableList.of(span("talks resume")),
        false,
        ImmutableList.of(WITHDRAW),
        null,
        0,
        "say-must");
  }

  static Claim denial() {
    return denial(null, false);
  }

  static Claim denial(@Nullable Integer within, boolean negated) {
    return new Claim(
        1,
        SpeechAct.DENIAL,
        phrase(1, "Both capitals"),
        null,
        span("denied"),
        ImmutableList.of(span("Tarsia is part of Arvania")),
        Quoting.NONE,
        ImmutableList.of(),
        negated,
        ImmutableList.of(PART),
        within,
        1,
        "deny-that");
  }

  static Event saying() {
    return new Event(
        0,
        "Demand",
        span("said"),
        ImmutableList.of(phrase(0, "Arvania")),
        ImmutableList.of(phrase(0, "Belmar")),
        ImmutableList.of(),
        ImmutableList.of(),
        new TimeValue("2024-05-06"),
        Polarity.POSITIVE,
        Modality.ACTUAL,
        null,
        0,
        0,
        "event-demand");
  }

  static Event withdrawal() {
    return new Event(
        1,
        "Retreat",
        span("withdraw"),
        ImmutableList.of(phrase(0, "Belmar")),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(phrase(0, "Tarsia")),
        null,
        Polarity.POSITIVE,
        Modality.DEMANDED,
        0,
        null,
        0,
        "event-retreat");
  }

  static Condition condition() {
    return new Condition(
        0,
        "if",
        span("if"),
        span("talks resume"),
        span("Belmar must withdraw the troops from Tarsia"),
        RESUME,
        WITHDRAW,
        phrase(0, "Arvania"),
        phrase(0, "Belmar"),
        0,
        new TimeValue("2024-05-08/2024-06"),
        0,
        0,
        "if-clause");
  }

  static TerritorialStatus status() {
    return status(1, StatusMode.DENIED, phrase(1, "Tarsia"));
  }

  static TerritorialStatus status(@Nullable Integer claim, StatusMode mode, Phrase territory) {
    return new TerritorialStatus(
        0,
        territory,
        "partOf",
        phrase(1, "Arvania"),
        mode,
        false,
        span("Tarsia is part of Arvania"),
        null,
        new TimeValue("2014/.."),
        claim,
        1,
        "status-part");
  }

  static Findings findings() {
    return new Findings(
        ImmutableList.of(demand(), denial()),
        ImmutableList.of(saying(), withdrawal()),
        ImmutableList.of(condition()),
        ImmutableList.of(new ConditionSet(0, ConditionSet.Combination.ALL_OF)),
        ImmutableList.of(status()));
  }

  /** Findings of claims and statuses only. */
  static Findings findings(Stream<Claim> claims, TerritorialStatus... statuses) {
    return new Findings(
        claims.collect(ImmutableList.toImmutableList()),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.copyOf(statuses));
  }
}
