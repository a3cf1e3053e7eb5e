/** Shapes and checks as a list of violations. Knows Jena SHACL. */
@NullMarked
package org.parley.validate;

import org.jspecify.annotations.NullMarked;
