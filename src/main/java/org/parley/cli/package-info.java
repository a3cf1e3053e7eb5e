/**
 * Verbs, options, printing and exit codes. The only package that prints, exits or reads the
 * environment.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
