package org.parley.store;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * An RDF term as a plain value.
 *
 * @param lexical the IRI, the literal's lexical form, or the blank node's label
 * @param datatype a literal's datatype IRI; null for a plain or language-tagged string and for what
 *     is no literal
 * @param language a literal's language tag, or null
 */
public record Term(
    Kind kind, String lexical, @Nullable String datatype, @Nullable String language) {
  /** What a term is. */
  public enum Kind {
    IRI,
    LITERAL,
    BLANK
  }

  /** A scheme, and nothing that an IRI cannot have. */
  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  public static Term iri(String iri) {
    return new Term(Kind.IRI, iri, null, null);
  }

  public static Term literal(String text) {
    return new Term(Kind.LITERAL, text, null, null);
  }

  /**
   * What a user means by a word on the command line: an IRI if it is absolute or between angle
   * brackets, else a plain string.
   */
  public static Term of(String word) {
    String bare =
        word.startsWith("<") && word.endsWith(">") ? word.substring(1, word.length() - 1) : word;
    return ABSOLUTE.matcher(bare).matches() ? iri(bare) : literal(word);
  }

  static Term of(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (node.isLiteral()) {
      String language = Strings.emptyToNull(node.getLiteralLanguage());
      boolean isPlain = language != null || XSDDatatype.XSDstring.equals(node.getLiteralDatatype());
      return new Term(
          Kind.LITERAL,
          node.getLiteralLexicalForm(),
          isPlain ? null : node.getLiteralDatatypeURI(),
          language);
    }
    return new Term(Kind.BLANK, CharMatcher.ascii().retainFrom(node.toString()), null, null);
  }

  Node node() {
    return switch (kind) {
      case IRI -> NodeFactory.createURI(lexical);
      case BLANK -> NodeFactory.createBlankNode(lexical);
      case LITERAL -> literalNode();
    };
  }

  private Node literalNode() {
    if (language != null) {
      return NodeFactory.createLiteralLang(lexical, language);
    }
    return datatype == null
        ? NodeFactory.createLiteralString(lexical)
        : NodeFactory.createLiteralDT(
            lexical, TypeMapper.getInstance().getSafeTypeByName(datatype));
  }
}
