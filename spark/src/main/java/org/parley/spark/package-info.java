/**
 * Parley as a Spark application: the same documents give the same statements as on one machine.
 * Stands above everything but the command line, and is the only package that knows Spark and
 * Hadoop; it is compiled with the Maven profile {@code spark} only. See docs/scale.md.
 */
@NullMarked
package org.parley.spark;

import org.jspecify.annotations.NullMarked;
