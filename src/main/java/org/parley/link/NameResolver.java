package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says whom the names of a document name.
 *
 * <p>Names that say enough by themselves go first: those of the gazetteer, and names of several
 * words. Single words follow, since they may be the surname or the initials of one of these,
 * wherever in the document that stands.
 */
final class NameResolver {
  /** Where nothing decides: as likely one of the candidates as nobody known. */
  private static final double UNDECIDED = .5;

  /** For a person's name that the document itself spelt out before. */
  private static final double SPELT_OUT = .9;

  private final LinkingLexicon lexicon;
  private final List<Words> sentences;
  private final Roles roles;
  private final ClaimedRoles claimed;
  private final PlaceNeighbours neighbours;
  private final CountedStates counted;
  private final Readings readings;
  private final NameClusters clusters;
  private final OwnedBodies bodies;
  private final ImmutableList<FoundName> names;
  private final OwnAdjectives adjectives;
  private final QualifiedNames qualified;
  private final OfficeHolders holders;
  private final Possessors possessors;
  private final Map<String, Draft> known = new LinkedHashMap<>();
  private final Peoples peoples = new Peoples();
  private final Map<FoundName, Draft> drafts = new LinkedHashMap<>();
  private final Map<FoundName, NameCluster> clustered = new LinkedHashMap<>();

  NameResolver(
      Gazetteer gazetteer,
      LinkingLexicon lexicon,
      List<Words> sentences,
      String text,
      Moment moment,
      ClaimedRoles claimed) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.claimed = claimed;
    this.roles = new Roles(lexicon);
    this.possessors = new Possessors(lexicon);
    this.clusters = new NameClusters(lexicon, roles);
    this.bodies = new OwnedBodies(lexicon, sentences, clusters);
    NameFinder finder = new NameFinder(gazetteer.names(), lexicon);
    Eras eras = new Eras(moment.year(), moment.isDated());
    Senses senses = new Senses(lexicon, text);
    ImmutableList.Builder<FoundName> found = ImmutableList.builder();
    for (Words words : sentences) {
      for (FoundName name : Namesakes.without(words, finder.find(words))) {
        FoundName fitting = name.withReadings(eras.fitting(name.readings()));
        EntityType other = senses.other(words, fitting, role(fitting));
        found.add(other == null ? fitting : fitting.unknown(other));
      }
    }
    this.adjectives = new OwnAdjectives(sentences);
    this.names = adjectives.with(found.build());
    this.neighbours = new PlaceNeighbours(lexicon, sentences, names);
    this.counted = new CountedStates(lexicon, sentences);
    this.readings = new Readings(names, text, moment.isDated());
    this.qualified = new QualifiedNames(gazetteer.names(), lexicon);
    this.holders = new OfficeHolders(gazetteer, lexicon, readings, moment.year());
  }

  /** The drafts of the entries that are named, by key. */
  Map<String, Draft> known() {
    return known;
  }

  /** Adds a reference for every name that names somebody or some place. */
  void resolve(References references) {
    List<FoundName> later = new ArrayList<>();
    for (FoundName name : names) {
      if (adjectives.base(name) != null) {
        continue;
      }
      if (isUncertain(name) || canBeSurname(name)) {
        later.add(name);
      } else {
        resolveFull(name);
      }
    }
    later.forEach(this::resolveLater);
    names.forEach(this::resolveAdjective);
    counted.note(names, clustered);
    clusters.all().forEach(this::decide);
    for (FoundName name : names) {
      Draft draft = drafts.get(name);
      NameCluster cluster = clustered.get(name);
      if (draft == null && cluster != null) {
        draft = cluster.draft();
      }
      if (draft != null) {
        add(references, name, draft);
      }
      FoundName whole = name.whole();
      if (whole != null) {
        addWhole(references, whole);
      }
    }
  }

  /** "Northern Syria" mentions Syria too, though who speaks of it means the region. */
  private void addWhole(References references, FoundName whole) {
    Choice choice = readings.choose(whole, Role.PLACE);
    if (choice != null) {
      Draft draft = take(choice);
      draft.isNamedWithScore(choice.score());
      references.addWithin(mention(whole), draft);
    }
  }

  /** "Norvian" is Norvia, if that is nobody's surname. */
  private void resolveAdjective(FoundName name) {
    FoundName base = adjectives.base(name);
    NameCluster cluster = base == null ? null : clustered.get(base);
    if (cluster != null && cluster.type() != EntityType.PERSON) {
      clustered.put(name, cluster);
      cluster.evidence().addAdjective(words(name), name);
    } else if (base != null && words(name).isProper(name.from())) {
      resolveLater(name);
    }
  }

  private Words words(FoundName name) {
    return sentences.get(name.sentence());
  }

  /** Single words that nothing or only a surname in the gazetteer explains. */
  private boolean isUncertain(FoundName name) {
    return name.weak() || name.isKnown()
        ? name.readings().stream()
            .allMatch(n -> n.entry().type() == EntityType.PERSON && n.atoms().size() == 1)
        : isSingle(NameClusters.wordsOf(words(name), name));
  }

  /** "Ersin Tatar … <i>Tatar</i> said": the word of a people that stands alone, like a name. */
  private boolean canBeSurname(FoundName name) {
    Words words = words(name);
    return name.length() == 1
        && name.isDerived()
        && words.tag(name.head()).equals("NNP")
        && !words.isRelation(name.head(), "amod")
        && !words.isRelation(name.head(), "compound")
        && !words.hasChild(name.head(), "det");
  }

  private void resolveLater(FoundName name) {
    NameCluster person =
        canBeSurname(name)
            ? clusters.personCalled(NameClusters.wordsOf(words(name), name).get(0), name)
            : null;
    if (person != null) {
      join(name, person);
    } else if (isUncertain(name)) {
      resolveShort(name);
    } else {
      resolveFull(name);
    }
  }

  /** One word, or one with a particle: "al-Hilla". */
  private boolean isSingle(ImmutableList<String> form) {
    return form.size() == 1 || (form.size() == 2 && lexicon.has(WordList.PARTICLES, form.get(0)));
  }

  private void resolveFull(FoundName name) {
    Choice choice = name.isKnown() ? choose(name) : null;
    if (choice != null && Peoples.isOne(words(name), name)) {
      drafts.put(name, peoples.of(text(name), take(choice)));
      return;
    }
    if (choice != null && !isRedefined(name)) {
      take(name, choice);
      return;
    }
    Words words = words(name);
    ImmutableList<String> form = NameClusters.wordsOf(words, name);
    FoundName owner = bodies.owner(words, name, names);
    NameCluster cluster = bodies.same(form, owner);
    if (cluster == null && owner == null && !bodies.isOwned(form)) {
      cluster = clusters.longer(form);
    }
    if (cluster == null) {
      cluster = clusters.open(words, name, null);
    } else {
      cluster.add(name);
    }
    if (owner != null && cluster.words().equals(form)) {
      cluster.isOf(owner);
    }
    put(name, cluster);
    define(name, cluster);
  }

  private void take(FoundName name, Choice choice) {
    Draft draft = take(choice);
    draft.isNamedWithScore(choice.score());
    drafts.put(name, draft);
    weigh(name, draft, 1 - choice.score());
    if (name.length() > 1 && !name.isDerived()) {
      ImmutableList<String> form = NameClusters.wordsOf(words(name), name);
      NameCluster cluster = clusters.same(form, c -> c.draft() == draft);
      define(name, cluster == null ? clusters.open(words(name), name, draft) : cluster);
    }
  }

  private Draft take(Choice choice) {
    return known.computeIfAbsent(choice.entry().key(), key -> Draft.known(choice.entry()));
  }

  /** What confidence a choice leaves goes to the other readings in equal parts. */
  private static void weigh(FoundName name, Draft draft, double rest) {
    ImmutableList<GazetteerEntry> others =
        name.readings().stream()
            .map(NameIndex.Name::entry)
            .filter(entry -> entry != draft.entry())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    others.forEach(other -> draft.couldBe(other, rest / others.size()));
  }

  private @Nullable Choice choose(FoundName name) {
    ImmutableList<NameIndex.Name> withNoun = qualified.of(words(name), name);
    return withNoun.isEmpty()
        ? readings.choose(name, role(name))
        : readings.choose(name.withReadings(withNoun), Role.PLACE);
  }

  /** The grammar's word first: what is shelled is a place, even if it is somebody's target. */
  private Role role(FoundName name) {
    Role role = roles.of(words(name), name.from(), name.to(), name.head());
    Role byClaims = claimed.of(name.sentence(), name.head());
    return role == Role.NEUTRAL || role == Role.AGENT && byClaims == Role.ACTOR ? byClaims : role;
  }

  /** "Sudan Liberation Army (SLA)": from there on the letters mean this. */
  private void define(FoundName name, NameCluster cluster) {
    Words words = words(name);
    int letters = name.to() + 1;
    if (letters + 1 < words.size()
        && isBracket(words, name.to(), "(", "-LRB-")
        && words.isAcronym(letters)
        && isBracket(words, letters + 1, ")", "-RRB-")
        && cluster.initials().startsWith(words.form(letters).substring(0, 1))) {
      clusters.define(words.form(letters), cluster);
    }
  }

  private static boolean isBracket(Words words, int token, String form, String tag) {
    return words.form(token).equals(form) || words.form(token).equals(tag);
  }

  private boolean isRedefined(FoundName name) {
    NameCluster defined = definition(name);
    return defined != null && defined.draft() == null;
  }

  private @Nullable NameCluster definition(FoundName name) {
    return name.length() == 1 && words(name).isAcronym(name.from())
        ? clusters.defined(words(name).form(name.from()))
        : null;
  }

  private void resolveShort(FoundName name) {
    Words words = words(name);
    ImmutableList<String> form = NameClusters.wordsOf(words, name);
    if (name.weak()) {
      NameCluster longer = clusters.longerBefore(form, name);
      if (longer != null) {
        join(name, longer);
      }
      return;
    }
    if (name.length() == 1 && words.isAcronym(name.from())) {
      NameCluster cluster = clusters.withAcronym(words.form(name.from()));
      if (cluster != null) {
        join(name, cluster);
        return;
      }
    }
    Role role = role(name);
    boolean place = TypeEvidence.isPlace(role, name);
    NameCluster person = place ? null : clusters.personCalled(form.get(form.size() - 1), name);
    if (person != null) {
      join(name, person);
      return;
    }
    Choice choice = person(name, form);
    if (choice != null) {
      take(name, choice);
      return;
    }
    NameCluster same =
        clusters.same(form, cluster -> !place || cluster.type() != EntityType.PERSON);
    if (same == null) {
      same = clusters.longer(form);
    }
    if (same == null && !place && !name.titled()) {
      same = clusters.withClass(form);
    }
    if (same == null && !name.titled()) {
      same = clusters.islands(form, name);
    }
    if (same == null || (place && same.type() == EntityType.PERSON)) {
      same = clusters.open(words, name, null);
    } else {
      same.add(name);
    }
    put(name, same);
  }

  private void join(FoundName name, NameCluster cluster) {
    cluster.add(name);
    clustered.put(name, cluster);
    Draft draft = cluster.draft();
    if (draft != null && draft.entry() != null) {
      draft.isNamedWithScore(SPELT_OUT);
    } else {
      cluster.evidence().add(words(name), name, claimed.of(name.sentence(), name.head()));
    }
  }

  private void put(FoundName name, NameCluster cluster) {
    clustered.put(name, cluster);
    for (NameIndex.Name reading : name.readings()) {
      if (reading.kind() != NameIndex.Kind.METONYM) {
        cluster.evidence().couldBe(reading.entry().type());
      }
    }
    cluster.evidence().add(words(name), name, claimed.of(name.sentence(), name.head()));
    neighbours.note(name, cluster.evidence());
  }

  /** The person of the gazetteer whom a surname alone names; null where nothing tells. */
  private @Nullable Choice person(FoundName name, ImmutableList<String> form) {
    Choice byTitle = holders.byTitle(words(name), name, form.get(form.size() - 1));
    if (byTitle != null || !name.isKnown()) {
      return byTitle;
    }
    Choice choice = choose(name);
    return choice != null && holders.isLikely(words(name), name, choice.entry()) ? choice : null;
  }

  private void decide(NameCluster cluster) {
    EntityType type = cluster.type();
    if (cluster.draft() == null && type != null) {
      FoundName first = cluster.names().get(0);
      FoundName owner = cluster.owner();
      Draft draft = Draft.named(type, owner == null ? text(first) : bodies.label(cluster, owner));
      cluster.names().forEach(name -> weigh(name, draft, UNDECIDED));
      cluster.decide(draft);
    }
  }

  private String text(FoundName name) {
    return words(name).text(name.from(), name.to());
  }

  private void add(References references, FoundName name, Draft draft) {
    if (adjectives.base(name) == null) {
      draft.isAlsoCalled(text(name));
    }
    Mention mention = mention(name);
    references.add(
        new Reference(mention, name.from(), name.to(), ImmutableList.of(draft)),
        possessors.isOne(words(name), name) ? mention.as(Mention.Kind.NOMINAL) : mention);
  }

  private Mention mention(FoundName name) {
    return new Mention(
        words(name).span(name.from(), name.to()), Mention.Kind.NAME, name.sentence(), name.head());
  }
}
