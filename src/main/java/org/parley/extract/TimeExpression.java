package org.parley.extract;

/**
 * Words that tell a time.
 *
 * @param first the first of their tokens
 * @param last the last of their tokens
 * @param value the time; null where it is relative and the document has no date
 */
record TimeExpression(int first, int last, @org.jspecify.annotations.Nullable TimeValue value) {}
