package org.parley.link;

import com.google.common.base.Ascii;

/** Tells names of seas that only say where a land lies: "the <i>Baltic</i> state". */
final class Waters {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Waters(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** Whether a name within a description says so; "the Baltic region" is called by it. */
  boolean tellWhere(FoundNominal nominal, Reference name) {
    Words words = discourse.words(nominal.sentence());
    return name.to() <= nominal.head()
        && !lexicon.has(WordList.STRETCHES, nominal.noun())
        && lexicon.has(WordList.WATERS, Ascii.toLowerCase(words.text(name.from(), name.to())));
  }
}
