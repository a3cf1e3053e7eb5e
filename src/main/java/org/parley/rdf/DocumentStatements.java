package org.parley.rdf;

import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.parley.link.Entity;
import org.parley.link.EntityType;
import org.parley.text.Document;
import org.parley.text.Metadata;
import org.parley.text.Sentence;

/** Says what is known about a document as a whole, and its sentences. */
final class DocumentStatements {
  private final DocumentScope scope;

  DocumentStatements(DocumentScope scope) {
    this.scope = scope;
  }

  /**
   * @param kept the sentences whose words the graph may hold
   */
  void write(Run run, ImmutableSet<Integer> kept) {
    Document source = scope.source();
    Metadata metadata = source.metadata();
    IRI document = scope.document();
    scope
        .graph()
        .type(document, Terms.DOCUMENT)
        .label(document, metadata.title() != null ? metadata.title() : source.name())
        .text(document, DCTERMS.TITLE, metadata.title())
        .text(document, DCTERMS.LANGUAGE, metadata.language())
        .text(document, Terms.NAME, source.name())
        .text(document, Terms.DOCUMENT_ID, source.id())
        .text(document, Terms.SHA256, source.text().sha256())
        .text(document, Terms.FINGERPRINT, run.fingerprint(source))
        .number(document, Terms.LENGTH, source.text().length())
        .add(document, PROV.WAS_GENERATED_BY, scope.iris().run(run));
    if (metadata.date() != null) {
      scope
          .graph()
          .add(document, DCTERMS.DATE, Values.literal(metadata.date().toString(), XSD.DATE));
    }
    writePublisher(metadata.publisher());
    writeUrl(metadata.url());
    writeLicence(metadata.licence());
    if (!scope.isWhole()) {
      scope.graph().add(document, Terms.EXCERPT, Values.literal(true));
    }
    for (Sentence sentence : scope.analysis().sentences()) {
      writeSentence(sentence, kept.contains(sentence.index()));
    }
  }

  private void writePublisher(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return;
    }
    String key = Slugs.name(name);
    // Where the text speaks of its publisher, the two are one.
    Optional<Entity> known =
        scope.resolutions().entities().stream()
            .filter(entity -> entity.type() == EntityType.PUBLISHER)
            .filter(entity -> Slugs.name(entity.label()).equals(key))
            .findFirst();
    IRI publisher =
        known.map(scope::entity).orElseGet(() -> scope.iris().named(EntityType.PUBLISHER, key));
    scope.graph().add(scope.document(), DCTERMS.PUBLISHER, publisher);
    if (known.isEmpty()) {
      scope.graph().type(publisher, Terms.PUBLISHER).label(publisher, name);
    }
  }

  private void writeUrl(@Nullable URI url) {
    if (url != null) {
      WebAddress.of(url)
          .ifPresent(address -> scope.graph().add(scope.document(), Vocabulary.URL, address));
    }
  }

  private void writeLicence(@Nullable String licence) {
    Optional<IRI> address = Optional.ofNullable(licence).flatMap(WebAddress::of);
    if (address.isPresent()) {
      scope.graph().add(scope.document(), DCTERMS.LICENSE, address.get());
    } else {
      scope.graph().text(scope.document(), DCTERMS.RIGHTS, licence);
    }
  }

  private void writeSentence(Sentence sentence, boolean isKept) {
    IRI node = scope.sentence(sentence.index());
    scope
        .graph()
        .type(node, Terms.SENTENCE)
        .add(node, Terms.IN_DOCUMENT, scope.document())
        .number(node, Terms.INDEX, sentence.index())
        .text(node, Terms.TEXT, isKept ? scope.words(sentence.span()) : null)
        .number(node, Vocabulary.START, sentence.span().start())
        .number(node, Vocabulary.END, sentence.span().end());
  }
}
